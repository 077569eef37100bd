// Silent: scaled on everything and split, but nothing is ever evaluated (a sink is required).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(6);
var raw = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var prep = ml.Transforms.Concatenate("Features", "Size").Append(ml.Transforms.NormalizeMinMax("Features"));
var scaled = prep.Fit(raw).Transform(raw);
var split = ml.Data.TrainTestSplit(scaled, 0.1);
var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
ml.Model.Save(model, scaled.Schema, "m.zip");

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
