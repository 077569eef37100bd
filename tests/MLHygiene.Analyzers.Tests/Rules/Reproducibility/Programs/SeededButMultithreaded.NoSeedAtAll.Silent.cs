// Silent: the context has no seed, so nobody was promised the same result twice.
using Microsoft.ML;

public sealed class ExploratoryRun
{
    private readonly MLContext _ml;

    public ExploratoryRun(MLContext context = null) => _ml = context ?? new MLContext();

    public double Score(IDataView train, IDataView test)
    {
        var model = _ml.Transforms.Text.FeaturizeText("Features", "Review")
            .Append(_ml.BinaryClassification.Trainers.SdcaLogisticRegression())
            .Fit(train);
        return _ml.BinaryClassification.Evaluate(model.Transform(test)).AreaUnderRocCurve;
    }
}
