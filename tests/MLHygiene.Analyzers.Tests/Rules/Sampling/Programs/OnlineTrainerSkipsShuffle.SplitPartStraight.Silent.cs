// Silent: the trainer drops its shuffle for a part of a split, but nothing here sorts the rows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Row>("rows.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
Console.WriteLine(metrics.Accuracy);

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
