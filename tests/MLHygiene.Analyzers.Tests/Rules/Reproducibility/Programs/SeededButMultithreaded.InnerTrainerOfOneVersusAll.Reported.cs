// Reported: the binary trainer inside one-versus-all updates its weights from several threads.
using Microsoft.ML;

public sealed class TicketRouter
{
    private readonly MLContext _ml;

    public TicketRouter()
    {
        _ml = new MLContext(seed: 7);
    }

    public ITransformer Fit(IDataView tickets)
    {
        var binary =
            _ml.BinaryClassification.Trainers.SgdNonCalibrated(numberOfIterations: 30); //! MLH3014
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Label", "Area")
            .Append(_ml.Transforms.Text.FeaturizeText("Features", "Title"))
            .Append(_ml.MulticlassClassification.Trainers.OneVersusAll(binary))
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        return pipeline.Fit(tickets);
    }
}
