// The label is concatenated into a column for display, which is not the feature column of the trainer.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Car { [LoadColumn(0)] public float Power { get; set; } [LoadColumn(1)] public float Weight { get; set; } [LoadColumn(2)] public float Mpg { get; set; } }
class Display
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>("cars.csv"), 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", "Power", "Weight")
            .Append(ml.Transforms.Concatenate("ForDisplay", "Power", "Weight", "Mpg"))
            .Append(ml.Regression.Trainers.FastTree("Mpg", "Features"));
        var model = pipeline.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Mpg").RSquared);
    }
}
