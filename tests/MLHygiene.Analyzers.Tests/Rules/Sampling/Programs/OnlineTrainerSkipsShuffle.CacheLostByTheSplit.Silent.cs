// Silent: the trainer drops its shuffle for the part of a cached view, but nothing here sorts the rows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(1);
var cached = ml.Data.Cache(ml.Data.LoadFromTextFile<Row>("all.tsv"));
var (train, test) = Cut(cached);
var model = ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Amount").Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(test), "Amount").RSquared);

(IDataView Train, IDataView Test) Cut(IDataView view)
{
    var parts = ml.Data.TrainTestSplit(view, 0.25);
    return (parts.TrainSet, parts.TestSet);
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
