using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy;

public class TwoStageTrainer
{
    private readonly MLContext _ml;

    public TwoStageTrainer(MLContext ml) => _ml = ml;

    public ITransformer Train(IDataView history)
    {
        var segments = _ml.Transforms.Concatenate("Features", "Load", "Hour")
            .Append(_ml.Clustering.Trainers.KMeans("Features", numberOfClusters: 4))
            .Append(_ml.Transforms.Conversion.ConvertType("Segment", "PredictedLabel", DataKind.Single))
            .Append(_ml.Transforms.Concatenate("Features", "Segment", "Temperature"))
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: "NextLoad"));
        return segments.Fit(history);
    }

    public (ITransformer Regression, ITransformer Anomaly) TrainBoth(IDataView history)
    {
        var regression = _ml.Transforms.Concatenate("Features", "Load", "Hour")
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: "NextLoad"))
            .Fit(history);
        var anomaly = _ml.Transforms.Concatenate("Features", "Temperature", "Humidity")
            .Append(_ml.AnomalyDetection.Trainers.RandomizedPca(rank: 1))
            .Fit(history);
        return (regression, anomaly);
    }

    public IEstimator<ITransformer> InPlace() =>
        _ml.Transforms.Concatenate("Features", "Load", "Hour")
            .Append(_ml.Transforms.NormalizeLpNorm("Features"))
            .Append(_ml.Transforms.ProjectToPrincipalComponents("Features", rank: 1, seed: 1))
            .Append(_ml.Transforms.NormalizeMinMax(new[] { new InputOutputColumnPair("Features", "Features") }));
}
