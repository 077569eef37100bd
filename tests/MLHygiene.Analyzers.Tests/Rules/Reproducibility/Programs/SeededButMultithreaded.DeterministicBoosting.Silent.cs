// Silent: the boosting library is told to be deterministic.
using Microsoft.ML;
using Microsoft.ML.Trainers.LightGbm;

public static class DemandModel
{
    public static ITransformer Fit(IDataView demand, int seed = 5)
    {
        var ml = new MLContext(seed);
        LightGbmRegressionTrainer.Options options = new()
        {
            LabelColumnName = "Demand",
            FeatureColumnName = "Features",
            NumberOfLeaves = 63,
            Deterministic = true,
            Seed = seed,
        };

        return ml.Transforms.Concatenate("Features", "Price", "Weekday", "Promotion")
            .Append(ml.Regression.Trainers.LightGbm(options))
            .Fit(demand);
    }
}
