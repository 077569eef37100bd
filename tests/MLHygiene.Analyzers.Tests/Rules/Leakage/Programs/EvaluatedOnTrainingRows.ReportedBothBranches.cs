// Reported: whichever trainer the switch picks, it is fitted on and scored on all rows; a local function does the scoring.
using Microsoft.ML;
using Microsoft.ML.Data;

string kind = args.Length > 0 ? args[0] : "tree";
var ml = new MLContext(6);
IDataView everything = ml.Data.LoadFromTextFile<Customer>(path: "c.csv", hasHeader: true, separatorChar: ',');
var concat = ml.Transforms.Concatenate("Features", "Tenure", "Charges");
ITransformer model = kind switch
{
    "tree" => concat.Append(ml.BinaryClassification.Trainers.FastTree()).Fit(everything),
    "gbm" => concat.Append(ml.BinaryClassification.Trainers.LightGbm()).Fit(everything),
    _ => concat.Append(ml.BinaryClassification.Trainers.FastForest()).Append(ml.BinaryClassification.Calibrators.Platt()).Fit(everything),
};
Console.WriteLine(Accuracy(model, everything)); //! MLH1001

double Accuracy(ITransformer fitted, IDataView view)
{
    var transformed = fitted.Transform(view);
    return ml.BinaryClassification.Evaluate(transformed).Accuracy;
}

public class Customer
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float Charges { get; set; }
    [LoadColumn(2)] public string Plan { get; set; } = "";
    [LoadColumn(3), ColumnName("Label")] public bool Left { get; set; }
}
