// Silent: the chain is refitted on each fold's training half and only applied to the test half.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(7);
var chain = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
    .Append(ml.Transforms.NormalizeBinning("Features"))
    .Append(ml.BinaryClassification.Trainers.LightGbm());
ITransformer? last = null;
foreach (var (learn, judge) in ml.Data.CrossValidationSplit(ml.Data.LoadFromTextFile<Customer>("c.csv", ','), 4).Select(f => (f.TrainSet, f.TestSet)))
{
    last = chain.Fit(learn);
    Console.WriteLine(ml.BinaryClassification.Evaluate(last.Transform(judge)).Accuracy);
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
