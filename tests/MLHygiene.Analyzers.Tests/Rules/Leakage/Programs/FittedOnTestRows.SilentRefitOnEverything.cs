// Silent: refit on everything after the last evaluation.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(3);
var all = ml.Data.LoadFromTextFile<Customer>("c.csv", ',');
var split = ml.Data.TrainTestSplit(all, 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
var model = pipeline.Fit(split.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
var shipped = pipeline.Fit(all);
ml.Model.Save(shipped, all.Schema, "shipped.zip");

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
