// Silent: one fit, two applications; the variable that holds the fitted transformer is called testPrep.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), 0.2);
var testPrep = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMinMax("Features")).Fit(split.TrainSet);
var train = testPrep.Transform(split.TrainSet);
var test = testPrep.Transform(split.TestSet);
var model = ml.Regression.Trainers.Sdca().Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(test)).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
