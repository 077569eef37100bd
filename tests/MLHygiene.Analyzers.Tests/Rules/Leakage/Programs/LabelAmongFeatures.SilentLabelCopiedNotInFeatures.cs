// CopyColumns("Label", "Fare") reads the label as input; Fare is not concatenated.
using Microsoft.ML;
using Microsoft.ML.Data;
class Taxi { [LoadColumn(0)] public float Distance { get; set; } [LoadColumn(1)] public float Passengers { get; set; } [LoadColumn(2)] public float Fare { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Taxi>("taxi.csv"), 0.2);
        var pipeline = ml.Transforms.CopyColumns("Label", "Fare")
            .Append(ml.Transforms.Concatenate("Features", "Distance", "Passengers"))
            .Append(ml.Regression.Trainers.Sdca());
        var model = pipeline.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}
