// Silent: each turn splits another file.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Regions
{
    public double Mean(MLContext ml, string[] files)
    {
        double sum = 0;
        foreach (var file in files)
        {
            var view = ml.Data.LoadFromTextFile<Row>(file);
            var split = ml.Data.TrainTestSplit(view, 0.2, seed: 1);
            var model = ml.Regression.Trainers.FastTree("Amount").Fit(split.TrainSet);
            sum += ml.Regression.Evaluate(model.Transform(split.TestSet), "Amount").RSquared;
        }
        return sum / files.Length;
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
