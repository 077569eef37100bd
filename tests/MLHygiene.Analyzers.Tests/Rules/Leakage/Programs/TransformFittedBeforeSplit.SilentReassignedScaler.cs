// Silent: a scaler fitted on everything is thrown away; the one in use was fitted on the training part (reaching definitions).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(8);
var data = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var prep = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMinMax("Features"));
ITransformer scaler = prep.Fit(data);
Console.WriteLine(scaler.Transform(data).Schema.Count);
var split = ml.Data.TrainTestSplit(data, 0.2);
scaler = prep.Fit(split.TrainSet);
var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
var scored = model.Transform(scaler.Transform(split.TestSet));
Console.WriteLine(ml.Regression.Evaluate(scored).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
