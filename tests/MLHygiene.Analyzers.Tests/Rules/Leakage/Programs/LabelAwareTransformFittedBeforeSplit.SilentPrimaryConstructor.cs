// Silent: the selector and the trainer are one chain kept in a field and fitted on the training part only.
using Microsoft.ML;
using Microsoft.ML.Data;

var lab = new Lab(new MLContext(9));
Console.WriteLine(lab.Score("p.tsv"));

class Lab(MLContext ml)
{
    private readonly IEstimator<ITransformer> _chain =
        ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: 10)
            .Append(ml.BinaryClassification.Trainers.FastTree());

    public double Score(string path)
    {
        var (train, test) = Split(ml.Data.LoadFromTextFile<Probe>(path));
        var model = _chain.Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test)).Accuracy;
    }

    private (IDataView, IDataView) Split(IDataView all) =>
        ml.Data.TrainTestSplit(all, 0.2) is var s ? (s.TrainSet, s.TestSet) : default;
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
