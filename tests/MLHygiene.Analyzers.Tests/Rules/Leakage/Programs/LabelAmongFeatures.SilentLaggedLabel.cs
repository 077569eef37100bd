// A lagged label is another column than the label.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Day { [LoadColumn(0)] public float Load { get; set; } [LoadColumn(1)] public float LoadYesterday { get; set; } [LoadColumn(2)] public float Temperature { get; set; } }
static class Lag
{
    static void Main()
    {
        var ml = new MLContext(1);
        var train = ml.Data.LoadFromTextFile<Day>("2023.csv");
        var test = ml.Data.LoadFromTextFile<Day>("2024.csv");
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Day.LoadYesterday), nameof(Day.Temperature)).Append(ml.Regression.Trainers.FastTree(nameof(Day.Load)));
        var model = pipeline.Fit(train);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(test), nameof(Day.Load)).RSquared);
    }
}
