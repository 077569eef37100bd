using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public sealed class TicketTrainer
{
    private static class Columns
    {
        public const string Features = nameof(Features);
        public const string Key = "AreaKey";
    }

    private readonly MLContext _ml = new(seed: 8);

    public ITransformer Train(IDataView tickets)
    {
        var pipeline = _ml.Transforms.Conversion.MapValueToKey(Columns.Key, "Area")
            .Append(_ml.Transforms.Text.FeaturizeText("TitleFeatures", "Title"))
            .Append(_ml.Transforms.Text.FeaturizeText("BodyFeatures", "Body"))
            .Append(_ml.Transforms.Concatenate(Columns.Features, "TitleFeatures"))
            .Append(_ml.Transforms.Concatenate(outputColumnName: Columns.Features, inputColumnNames: new[] { "BodyFeatures" })) //! MLH5019
            .Append(_ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(Columns.Key, Columns.Features))
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        return pipeline.Fit(tickets);
    }

    public async Task<ITransformer> TrainHashedAsync(IDataView tickets)
    {
        EstimatorChain<ITransformer> Chain()
        {
            return new EstimatorChain<ITransformer>()
                .Append(_ml.Transforms.Conversion.ConvertType("Numeric", "Priority"))
                .Append(_ml.Transforms.Conversion.ConvertType("Numeric", "Age")) //! MLH5019
                .Append((IEstimator<ITransformer>)_ml.Transforms.Concatenate(Columns.Features, "Numeric"));
        }

        return await Task.Run(() => Chain().Fit(tickets));
    }
}
