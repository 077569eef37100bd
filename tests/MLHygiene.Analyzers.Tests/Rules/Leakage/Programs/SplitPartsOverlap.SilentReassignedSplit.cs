// The split local is reassigned, and the model is fitted again on the new train part before it is scored.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
public static class Again
{
    public static void Run(string path)
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Churn>(path);
        var parts = ml.Data.TrainTestSplit(rows, 0.2, seed: 1);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).Accuracy);
        parts = ml.Data.TrainTestSplit(rows, 0.2, seed: 2);
        model = ml.BinaryClassification.Trainers.FastTree().Fit(parts.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet)).Accuracy);
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
