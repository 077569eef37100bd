// The decision threshold with the best F1 on the test part is set on the model that is then reported on the test part.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Threshold
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Churn>("churn.csv"), 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        float best = 0f;
        double bestF1 = 0;
        for (float t = -1f; t < 1f; t += 0.1f)
        {
            var tuned = ml.BinaryClassification.ChangeModelThreshold(model, t);
            var f1 = ml.BinaryClassification.Evaluate(tuned.Transform(split.TestSet)).F1Score;
            if (f1 > bestF1) { bestF1 = f1; best = t; }
        }
        var chosen = ml.BinaryClassification.ChangeModelThreshold(model, best);
        var metrics = ml.BinaryClassification.Evaluate(chosen.Transform(split.TestSet)); //! MLH1008
        Console.WriteLine(metrics.F1Score);
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
