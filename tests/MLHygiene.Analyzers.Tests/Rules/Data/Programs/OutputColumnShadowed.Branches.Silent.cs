using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets;

public enum FeatureSet { Title, Body, Both }

public sealed class TicketPipelines
{
    private readonly MLContext _ml = new(seed: 8);

    public IEstimator<ITransformer> Build(FeatureSet set)
    {
        IEstimator<ITransformer> text = _ml.Transforms.Text.FeaturizeText("TitleFeatures", "Title")
            .Append(_ml.Transforms.Text.FeaturizeText("BodyFeatures", "Body"));

        if (set == FeatureSet.Title)
            text = text.Append(_ml.Transforms.Concatenate("Features", "TitleFeatures"));
        else if (set == FeatureSet.Body)
            text = text.Append(_ml.Transforms.Concatenate("Features", "BodyFeatures"));
        else
            text = text.Append(_ml.Transforms.Concatenate("Features", "TitleFeatures", "BodyFeatures"));

        return text.AppendCacheCheckpoint(_ml);
    }

    public IEnumerable<(string Name, double Accuracy)> Compare(IDataView train, IDataView validation)
    {
        var candidates = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["title"] = _ml.Transforms.Text.FeaturizeText("Features", "Title"),
            ["body"] = _ml.Transforms.Text.FeaturizeText("Features", "Body"),
        };

        foreach (var (name, features) in candidates)
        {
            var pipeline = features.Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
            var scored = pipeline.Fit(train).Transform(validation);
            yield return (name, _ml.BinaryClassification.Evaluate(scored).Accuracy);
        }
    }
}
