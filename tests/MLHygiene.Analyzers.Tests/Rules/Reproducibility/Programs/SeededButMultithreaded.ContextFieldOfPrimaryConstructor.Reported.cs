// Reported: the seeded context is a field, and the trainer that uses it stands in another method.
using Microsoft.ML;

public sealed class SpamModel(int seed)
{
    private readonly MLContext _ml = new(seed);
    private ITransformer _model;

    public void Train(IDataView trainSet) => _model = BuildPipeline().Fit(trainSet);

    public double Accuracy(IDataView testSet) => _ml.BinaryClassification.Evaluate(_model.Transform(testSet)).Accuracy;

    private IEstimator<ITransformer> BuildPipeline()
    {
        var text = _ml.Transforms.Text.FeaturizeText("Features", "Message");
        return text.Append(
            _ml.BinaryClassification.Trainers.SdcaLogisticRegression()); //! MLH3014
    }
}
