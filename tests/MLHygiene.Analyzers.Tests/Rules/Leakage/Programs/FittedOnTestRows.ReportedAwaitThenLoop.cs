// Reported: the test part is binned by its own quantiles, then every trainer of the loop is scored on it.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(10);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Customer>("c.csv", ','), 0.25);
var prep = ml.Transforms.Concatenate("Features", "Tenure", "Charges")
    .Append(ml.Transforms.NormalizeBinning("Features", maximumBinCount: 32));
var learn = prep.Fit(split.TrainSet).Transform(split.TrainSet);
var judge = prep.Fit(split.TestSet).Transform(split.TestSet);
await Task.Yield();
foreach (var learner in new IEstimator<ITransformer>[] { ml.BinaryClassification.Trainers.FastTree(), ml.BinaryClassification.Trainers.LightGbm() })
{
    var model = learner.Fit(learn);
    var m = ml.BinaryClassification.Evaluate(model.Transform(judge)); //! MLH1004
    Console.WriteLine(m.Accuracy);
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
