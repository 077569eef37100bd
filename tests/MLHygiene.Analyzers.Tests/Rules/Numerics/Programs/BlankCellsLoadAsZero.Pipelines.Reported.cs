// Text files whose blank cells no step will meet.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Pipelines;

public class Passenger
{
    [LoadColumn(0)] public bool Survived { get; set; }
    [LoadColumn(1)] public string Sex { get; set; } = "";
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Fare { get; set; }
}

public sealed class TitanicTrainer
{
    private readonly MLContext _context = new(seed: 1);
    private IDataView? _trainingData;

    public ITransformer Train(string path)
    {
        _trainingData = _context.Data.LoadFromTextFile<Passenger>(path, hasHeader: true, separatorChar: ','); //! MLH4005
        var pipeline = _context.Transforms.Categorical.OneHotEncoding("SexEncoded", "Sex")
            .Append(_context.Transforms.ReplaceMissingValues(
                new[] { new InputOutputColumnPair("Age"), new InputOutputColumnPair("Fare") },
                MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(_context.Transforms.Concatenate("Features", "SexEncoded", "Age", "Fare"))
            .Append(_context.BinaryClassification.Trainers.LbfgsLogisticRegression("Survived"));
        return pipeline.Fit(_trainingData);
    }
}

public static class LineByLine
{
    public static void Run()
    {
        var ml = new MLContext(1);
        IDataView all = ml.Data.LoadFromTextFile("housing.csv", new[] { new TextLoader.Column("Size", DataKind.Single, 0) }, ','); //! MLH4005
        var clean = ml.Data.FilterRowsByMissingValues(all, "Size");
        var parts = ml.Data.TrainTestSplit(clean, testFraction: 0.2);
        Console.WriteLine(parts.TrainSet.Schema.Count);
    }

    public static void Indicator()
    {
        var ml = new MLContext(1);
        var loader = ml.Data.CreateTextLoader<Passenger>(new TextLoader.Options { HasHeader = true, AllowQuoting = true }); //! MLH4005
        var rows = loader.Load("train.csv");
        var steps = ml.Transforms.IndicateMissingValues("AgeMissing", "Age");
        var chain = steps.Append(ml.Transforms.ReplaceMissingValues("Age"));
        Console.WriteLine(chain.Fit(rows).Transform(rows).Schema.Count);
    }
}

public static class Sides
{
    public static void Run(MLContext ml)
    {
        var train = Load(ml, "train.tsv");
        var held = Load(ml, "test.tsv");
        var imputer = ml.Transforms.ReplaceMissingValues("Age", null, MissingValueReplacingEstimator.ReplacementMode.Mode).Fit(train);
        Console.WriteLine(imputer.Transform(held).Schema.Count);
    }

    private static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile<Passenger>(path); //! MLH4005
}

public static class Folds
{
    public static void Run(MLContext ml, string path)
    {
        var rows = ml.Data.ShuffleRows(ml.Data.LoadFromTextFile<Passenger>(path, allowQuoting: true), seed: 1); //! MLH4005
        var pipeline = ml.Transforms.ReplaceMissingValues("Fare", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Maximum)
            .Append(ml.Transforms.Concatenate("Features", "Fare"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Survived"));
        Console.WriteLine(ml.BinaryClassification.CrossValidateNonCalibrated(rows, pipeline, labelColumnName: "Survived").Count);
    }
}
