// Existing rows are added to the same list again before the split.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var rows = ml.Data.CreateEnumerable<Churn>(ml.Data.LoadFromTextFile<Churn>("churn.csv"), reuseRowObject: false).ToList();
var positives = rows.Where(r => r.Label).ToList();
rows.AddRange(positives);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)); //! MLH1007
Console.WriteLine(metrics.Accuracy);
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
