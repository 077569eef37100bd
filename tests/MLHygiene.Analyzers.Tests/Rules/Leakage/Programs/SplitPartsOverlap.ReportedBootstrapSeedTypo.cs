// Bag and complement have different constant seeds (7 and 8).
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var data = ml.Data.LoadFromTextFile<Churn>("churn.csv", ',');

var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(ml.Data.BootstrapSample(data, seed: 7));
var oob = ml.Data.BootstrapSample(input: data, complement: true, seed: 8);
var auc = ml.BinaryClassification.Evaluate(model.Transform(oob)).AreaUnderRocCurve; //! MLH1005
Console.WriteLine(auc);
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
