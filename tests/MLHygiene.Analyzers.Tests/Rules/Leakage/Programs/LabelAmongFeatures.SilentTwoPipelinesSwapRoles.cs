// Two pipelines in one method predict different columns; each leaves its own label out of its own features.
using Microsoft.ML;
using Microsoft.ML.Data;
class Room { [LoadColumn(0)] public float Heat { get; set; } [LoadColumn(1)] public float Humidity { get; set; } [LoadColumn(2)] public float Power { get; set; } }
class Two
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Room>("rooms.csv"), 0.2);
        var heat = ml.Transforms.Concatenate("Features", "Humidity", "Power").Append(ml.Regression.Trainers.Sdca("Heat"));
        var humidity = ml.Transforms.Concatenate("Features", "Heat", "Power").Append(ml.Regression.Trainers.Sdca("Humidity"));
        Console.WriteLine(ml.Regression.Evaluate(heat.Fit(split.TrainSet).Transform(split.TestSet), "Heat").RSquared);
        Console.WriteLine(ml.Regression.Evaluate(humidity.Fit(split.TrainSet).Transform(split.TestSet), "Humidity").RSquared);
    }
}
