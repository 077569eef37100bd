// Reported: TakeRows and SkipRows of a file as train and test.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Row>("rows.tsv");
IDataView trainSet = ml.Data.TakeRows(data, 800), testSet = ml.Data.SkipRows(data, 800); //! MLH2004
var model = ml.BinaryClassification.Trainers.FastTree().Fit(trainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(testSet)).Accuracy);

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
