// Reported: both paths fit a label-aware transform on all rows, if/else with early default.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static int Main(string[] args)
    {
        var ml = new MLContext(6);
        var rows = ml.Data.LoadFromTextFile<Probe>("p.tsv");
        ITransformer step;
        if (args.Length == 0)
            step = ml.Transforms.NormalizeSupervisedBinning("Features").Fit(rows);
        else
            step = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").Fit(rows);
        var ready = ml.Data.Cache(step.Transform(rows));
        var split = ml.Data.TrainTestSplit(ready, 0.2);
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(split.TrainSet);
        using var writer = new StreamWriter("metrics.txt");
        writer.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score); //! MLH1003
        return 0;
    }
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
