// Silent: each repetition has its own seed.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Row>("rows.tsv");
double sum = 0;
for (int i = 0; i < 10; i++)
{
    var split = ml.Data.TrainTestSplit(data, 0.2, seed: i);
    var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
    sum += ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy;
}
Console.WriteLine(sum / 10);

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
