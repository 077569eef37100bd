// Silent: SDCA inserts its own row shuffling.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
var ml = new MLContext(seed: 5);
var view = ml.Data.LoadFromTextFile<Row>("rows.tsv");
var first = ml.BinaryClassification.Trainers.SdcaLogisticRegression(maximumNumberOfIterations: 30).Fit(view);
var second = ml.Regression.Trainers.Sdca(labelColumnName: "Amount").Fit(view);
ml.Model.Save(first, view.Schema, "a.zip");
ml.Model.Save(second, view.Schema, "b.zip");

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
