// Reported: the variable is overwritten by its scaled self and then cut into folds.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(2);
IDataView data = ml.Data.LoadFromTextFile<Customer>("churn.csv", ',', true);
data = ml.Transforms.Concatenate("Features", "Tenure", "Charges").Fit(data).Transform(data);
data = ml.Transforms.NormalizeRobustScaling("Features").Fit(data).Transform(data);
var total = 0.0;
foreach (var fold in ml.Data.CrossValidationSplit(data, numberOfFolds: 5, seed: 3))
{
    var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(fold.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(fold.TestSet)); //! MLH1002
    total += metrics.AreaUnderRocCurve;
}
Console.WriteLine(total / 5);

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
