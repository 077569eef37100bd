// Reported: the key map of a feature column is learned again on the test part, so the keys differ (ByOccurrence).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(4);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Customer>("c.csv", ','), 0.2);
var keys = ml.Transforms.Conversion.MapValueToKey("PlanKey", "Plan")
    .Append(ml.Transforms.Conversion.ConvertType("PlanNumber", "PlanKey", DataKind.Single))
    .Append(ml.Transforms.Concatenate("Features", "PlanNumber", "Tenure"));
var trainKeyed = keys.Fit(split.TrainSet).Transform(split.TrainSet);
var testKeyed = keys.Fit(split.TestSet).Transform(split.TestSet);
var model = ml.BinaryClassification.Trainers.FastTree().Fit(trainKeyed);
var result = ml.BinaryClassification.Evaluate(model.Transform(testKeyed)); //! MLH1004
Console.WriteLine(result.Accuracy);

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
