// On one path the test part is replaced by that of a second split of the same rows.
using Microsoft.ML;
using Microsoft.ML.Data;
public static class Run
{
    public static double Once(string path, bool fresh)
    {
        var ml = new MLContext(2);
        var rows = ml.Data.LoadFromTextFile<Churn>(path);
        var parts = ml.Data.TrainTestSplit(rows, 0.2, seed: 1);
        var test = parts.TestSet;
        var model = ml.BinaryClassification.Trainers.FastForest().Fit(parts.TrainSet);
        if (fresh)
        {
            parts = ml.Data.TrainTestSplit(rows, 0.2, seed: 99);
            test = parts.TestSet;
        }
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test)).F1Score; //! MLH1005
    }
}
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
