using Microsoft.ML;
using Microsoft.ML.Data;

namespace AirQuality;

public sealed class StationTrainer
{
    private static readonly TextLoader.Column[] Columns =
    {
        new("Temperature", DataKind.Single, 0),
        new("Humidity", DataKind.Single, 1),
        new("Wind", DataKind.Single, 2),
        new("Label", DataKind.Single, 3),
    };

    private readonly MLContext _ml = new(seed: 7);

    public double Train(string path)
    {
        IDataView complete = _ml.Data.FilterRowsByMissingValues(_ml.Data.LoadFromTextFile(path, Columns, ';', true), "Temperature", "Humidity"); //! MLH4005
        var split = _ml.Data.TrainTestSplit(complete, testFraction: 0.3);
        var pipeline = _ml.Transforms.Concatenate("Features", "Temperature", "Humidity", "Wind")
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(_ml.Regression.Trainers.Ols());
        var model = pipeline.Fit(split.TrainSet);
        RegressionMetrics metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet));
        return metrics.RSquared;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        foreach (string path in args)
        {
            Console.WriteLine($"{path}: {new StationTrainer().Train(path):F3}");
        }
    }
}
