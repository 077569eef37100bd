// Reported: the variable named test holds the training part at the time of the evaluation (reaching definitions).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 11);
var table = ml.Data.LoadFromTextFile<Customer>("churn.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(table, 0.3);
IDataView train = parts.TrainSet, test = parts.TestSet;

var pipe = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
    .Append(ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 10));
var model = pipe.Fit(train);

Console.WriteLine(test.Schema.Count);
test = train;
test = ml.Data.ShuffleRows(test, seed: 2);
var result = ml.BinaryClassification.Evaluate(data: model.Transform(test)); //! MLH1001
Console.WriteLine($"AUC {result.AreaUnderRocCurve}");

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
