// Silent: these trainers give the same model on any number of threads once the context is seeded.
using Microsoft.ML;

public sealed class CreditRisk
{
    private readonly MLContext _ml = new MLContext(seed: 3);

    public Dictionary<string, double> Compare(IDataView train, IDataView test)
    {
        var pipelines = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["lbfgs"] = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression(),
            ["tree"] = _ml.BinaryClassification.Trainers.FastTree(numberOfTrees: 200),
        };

        var scores = new Dictionary<string, double>();
        foreach (var (name, pipeline) in pipelines)
        {
            ITransformer model = _ml.Transforms.NormalizeMinMax("Features").Append(pipeline).Fit(train);
            scores[name] = _ml.BinaryClassification.Evaluate(model.Transform(test)).AreaUnderRocCurve;
        }

        return scores;
    }
}
