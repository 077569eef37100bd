// Silent: the options are limited to one thread after they were made.
using Microsoft.ML;
using Microsoft.ML.Trainers;

public sealed class RentForecast
{
    private readonly MLContext _ml = new MLContext(seed: 1);

    public ITransformer Fit(IDataView flats, float? l2)
    {
        var options = new SdcaRegressionTrainer.Options { LabelColumnName = "Rent" };
        if (l2 is float strength)
        {
            options.L2Regularization = strength;
        }

        options.NumberOfThreads = 1;
        return _ml.Transforms.NormalizeMinMax("Features")
            .Append(_ml.Regression.Trainers.Sdca(options))
            .Fit(flats);
    }
}
