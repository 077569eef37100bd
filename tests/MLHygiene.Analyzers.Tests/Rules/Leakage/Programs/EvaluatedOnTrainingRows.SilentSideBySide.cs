// Silent: the training score of the same model stands beside its honest test score.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(4);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age").Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
var fitMetrics = ml.Regression.Evaluate(model.Transform(split.TrainSet));
var testMetrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"train {fitMetrics.RSquared:0.00} test {testMetrics.RSquared:0.00} gap {fitMetrics.RSquared - testMetrics.RSquared:0.00}");

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
