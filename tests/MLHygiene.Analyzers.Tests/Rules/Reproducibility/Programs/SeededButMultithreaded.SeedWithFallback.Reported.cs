// Reported: the context always has a seed, but the stochastic trainer still runs on several threads without locks.
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class TaxiTrip
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Passengers { get; set; }

    [LoadColumn(2), ColumnName("Label")] public float Fare { get; set; }
}

public sealed record TaxiOptions(string Path, int? Seed);

public static class TaxiTraining
{
    public static double Run(TaxiOptions options)
    {
        var ml = new MLContext(seed: options.Seed ?? 1);
        IDataView data = ml.Data.LoadFromTextFile<TaxiTrip>(options.Path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(TaxiTrip.Distance), nameof(TaxiTrip.Passengers))
            .Append(ml.Transforms.NormalizeMinMax("Features"));
        var trainer = ml.Regression.Trainers.Sdca(maximumNumberOfIterations: 50); //! MLH3014
        ITransformer model = pipeline.Append(trainer).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }
}
