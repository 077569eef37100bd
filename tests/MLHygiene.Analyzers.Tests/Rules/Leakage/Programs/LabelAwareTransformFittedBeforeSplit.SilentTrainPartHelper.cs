// Silent: the helper gets the training part and returns the fitted selector, which is applied to both parts.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static ITransformer Learn(MLContext ml, IDataView rows) =>
        ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: 10).Fit(rows);

    static void Main()
    {
        var ml = new MLContext(2);
        var all = ml.Data.LoadFromTextFile<Probe>("p.tsv");
        var s = ml.Data.TrainTestSplit(all, 0.2);
        var selector = Learn(ml, s.TrainSet);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(selector.Transform(s.TrainSet));
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(selector.Transform(s.TestSet))).Accuracy);
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
