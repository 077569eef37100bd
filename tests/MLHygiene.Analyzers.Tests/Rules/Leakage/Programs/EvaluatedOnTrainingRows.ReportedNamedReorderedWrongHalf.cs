// Reported: the parameter is called splitTestSet and gets TrainSet, arguments named and reordered.
using Microsoft.ML;
using Microsoft.ML.Data;
using static Microsoft.ML.DataOperationsCatalog;

namespace Sentiment;

internal class Program
{
    static readonly string DataPath = Path.Combine(Environment.CurrentDirectory, "Data", "mails.txt");

    static void Main(string[] args)
    {
        MLContext mlContext = new MLContext(seed: 0);
        TrainTestData parts = LoadData(mlContext);
        ITransformer model = BuildAndTrain(splitTrainSet: parts.TrainSet, mlContext: mlContext);
        Evaluate(splitTestSet: parts.TrainSet, model: model, mlContext: mlContext); //! MLH1001
    }

    public static TrainTestData LoadData(MLContext mlContext)
    {
        IDataView dataView = mlContext.Data.LoadFromTextFile<Mail>(DataPath, hasHeader: false);
        return mlContext.Data.TrainTestSplit(dataView, testFraction: 0.2);
    }

    public static ITransformer BuildAndTrain(MLContext mlContext, IDataView splitTrainSet)
    {
        var estimator = mlContext.Transforms.Text.FeaturizeText("Features", "Text")
            .Append(mlContext.BinaryClassification.Trainers.SdcaLogisticRegression());
        return estimator.Fit(splitTrainSet);
    }

    public static void Evaluate(MLContext mlContext, ITransformer model, IDataView splitTestSet)
    {
        IDataView predictions = model.Transform(splitTestSet);
        var metrics = mlContext.BinaryClassification.Evaluate(predictions, "Label");
        Console.WriteLine($"Accuracy {metrics.Accuracy:P2}");
    }
}

public class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool IsSpam { get; set; }
}
