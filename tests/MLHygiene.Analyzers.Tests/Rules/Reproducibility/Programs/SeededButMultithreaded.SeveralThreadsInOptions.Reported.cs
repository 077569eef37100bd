// Reported: the options ask for four threads outright, which undoes the seed of the context.
using Microsoft.ML;
using Microsoft.ML.Trainers;

public static class PriceModel
{
    public static IReadOnlyList<double> CrossValidate(IDataView houses, int folds)
    {
        var ml = new MLContext(seed: 0);
        var options = new SdcaRegressionTrainer.Options
        {
            LabelColumnName = "Price",
            FeatureColumnName = "Features",
            NumberOfThreads = 4,
        };
        options.MaximumNumberOfIterations = 100;

        var pipeline = ml.Transforms.NormalizeMinMax("Features")
            .Append(
                ml.Regression.Trainers.Sdca(options)); //! MLH3014

        return ml.Regression.CrossValidate(houses, pipeline, folds, labelColumnName: "Price")
            .Select(result => result.Metrics.RootMeanSquaredError)
            .ToList();
    }
}
