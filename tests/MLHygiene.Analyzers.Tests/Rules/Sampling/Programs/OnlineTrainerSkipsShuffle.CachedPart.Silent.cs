// Silent: the training part is cached after the split.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(seed: 9);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>("rows.tsv"));
var train = ml.Data.Cache(parts.TrainSet);
var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(train);
Console.WriteLine(ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet)).F1Score);

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
