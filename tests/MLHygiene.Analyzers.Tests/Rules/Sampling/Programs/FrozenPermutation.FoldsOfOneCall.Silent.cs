// Silent: the folds of one CrossValidationSplit, called once as the head of the loop.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Folds(MLContext ml)
{
    public double Accuracy(IDataView data)
    {
        var scores = new List<double>();
        foreach (var fold in ml.Data.CrossValidationSplit(data, numberOfFolds: 5))
        {
            var model = ml.BinaryClassification.Trainers.FastTree().Fit(fold.TrainSet);
            scores.Add(ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet)).Accuracy);
        }
        return scores.Average();
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
