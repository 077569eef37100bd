// The local held a bootstrap sample for a preview, but is assigned the raw rows again before the split.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Preview
{
    static void Main()
    {
        var ml = new MLContext(1);
        var raw = ml.Data.LoadFromTextFile<Churn>("churn.csv");
        var rows = ml.Data.BootstrapSample(raw, seed: 1);
        foreach (var r in ml.Data.CreateEnumerable<Churn>(ml.Data.TakeRows(rows, 5), false)) Console.WriteLine(r.Label);
        rows = raw;
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).Accuracy);
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
