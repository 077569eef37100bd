// The positives are repeated in the train list only, after the split.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
static class Program
{
    static void Run(Churn[] rows)
    {
        var ml = new MLContext(1);
        int n = rows.Length * 8 / 10;
        var train = rows[..n].ToList();
        var test = rows[n..];
        train.AddRange(train.Where(r => r.Label).ToList());
        train = train.SelectMany(r => Enumerable.Repeat(r, r.Label ? 3 : 1)).ToList();
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(train));
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).F1Score);
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
