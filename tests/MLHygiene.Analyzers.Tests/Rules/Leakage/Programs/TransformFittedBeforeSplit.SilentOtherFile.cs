// Silent: the scaler learned from another file than the one that is split and scored.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(10);
var reference = ml.Data.LoadFromTextFile<House>("reference-2019.csv", ',');
var current = ml.Data.LoadFromTextFile<House>("current-2024.csv", ',');
var scaler = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMeanVariance("Features")).Fit(reference);
var scaled = scaler.Transform(current);
var split = ml.Data.TrainTestSplit(scaled, 0.2);
var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
