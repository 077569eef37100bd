// Reported: Main makes a seeded context and hands it to a helper that adds a lock-free trainer.
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class IrisProgram
{
    private const int Seed = 2024;

    public static void Main(string[] args)
    {
        MLContext context = new MLContext(Seed);
        IDataView iris = context.Data.LoadFromTextFile(args[0], new[]
        {
            new TextLoader.Column("Label", DataKind.Single, 0),
            new TextLoader.Column("Features", DataKind.Single, 1, 4),
        });
        DataOperationsCatalog.TrainTestData parts = context.Data.TrainTestSplit(iris, 0.3);
        ITransformer model = Train(context, parts.TrainSet);
        var metrics = context.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        Console.WriteLine($"micro accuracy {metrics.MicroAccuracy:P1}");
    }

    private static ITransformer Train(MLContext ml, IDataView train) =>
        ml.Transforms.Conversion.MapValueToKey("Label")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(
                ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Label", "Features")) //! MLH3014
            .Fit(train);
}
