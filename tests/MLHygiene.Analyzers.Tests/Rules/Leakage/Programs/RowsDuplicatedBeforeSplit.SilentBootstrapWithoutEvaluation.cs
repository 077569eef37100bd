// The bootstrap sample is split, but nothing is evaluated: there is no sink (a smoke test of the fit).
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var rows = ml.Data.BootstrapSample(ml.Data.LoadFromTextFile<House>("houses.csv"), seed: 1);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
ml.Model.Save(model, rows.Schema, "model.zip");
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
