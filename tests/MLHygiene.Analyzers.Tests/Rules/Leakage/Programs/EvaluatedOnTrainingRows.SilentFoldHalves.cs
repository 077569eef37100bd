// Silent: every fold is fitted on its training half and scored on its test half, in a LINQ lambda.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(7);
var data = ml.Data.LoadFromTextFile<Customer>("c.csv", ',', true);
var pipe = ml.Transforms.Concatenate("Features", "Tenure", "Charges").Append(ml.BinaryClassification.Trainers.FastTree());
var scores = ml.Data.CrossValidationSplit(data, 5)
    .Select(fold => ml.BinaryClassification.Evaluate(pipe.Fit(fold.TrainSet).Transform(fold.TestSet)).Accuracy)
    .ToArray();
Console.WriteLine(scores.Average());

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
