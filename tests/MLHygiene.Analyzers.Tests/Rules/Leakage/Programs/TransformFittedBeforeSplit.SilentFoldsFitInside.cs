// Silent: split per fold, the scaler is fitted inside the loop on the fold's training half; shadowing name in the lambda.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(11);
var data = ml.Data.LoadFromTextFile<Customer>("c.csv", ',');
var concat = ml.Transforms.Concatenate("Features", "Tenure", "Charges");
var aucs = new List<double>();
foreach (var f in ml.Data.CrossValidationSplit(data, 4))
{
    var scaler = concat.Append(ml.Transforms.NormalizeMinMax("Features")).Fit(f.TrainSet);
    IDataView Use(IDataView data) => scaler.Transform(data);
    var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(Use(f.TrainSet));
    aucs.Add(ml.BinaryClassification.Evaluate(model.Transform(Use(f.TestSet))).AreaUnderRocCurve);
}
Console.WriteLine(aucs.Average());

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
