// Silent: ShuffleRows stands before TakeRows and SkipRows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(seed: 1);
var data = ml.Data.ShuffleRows(ml.Data.LoadFromTextFile<Row>("rows.tsv"), seed: 11);
var train = ml.Data.TakeRows(data, 800);
var test = ml.Data.SkipRows(data, 800);
var model = ml.BinaryClassification.Trainers.FastTree().Fit(train);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(test)).Accuracy);

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
