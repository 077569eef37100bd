// Every positive row is repeated five times by SelectMany(Enumerable.Repeat) before the split.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
static class Oversampler
{
    static List<Churn> Balance(List<Churn> rows) => rows.SelectMany(r => Enumerable.Repeat(r, r.Label ? 5 : 1)).ToList();

    static void Run(List<Churn> rows)
    {
        var ml = new MLContext(1);
        var view = ml.Data.LoadFromEnumerable(Balance(rows));
        var split = ml.Data.TrainTestSplit(view, 0.25, seed: 1);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score); //! MLH1007
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
