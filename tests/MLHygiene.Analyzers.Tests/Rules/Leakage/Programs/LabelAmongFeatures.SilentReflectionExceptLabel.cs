// The feature names come from reflection with the label excluded.
using Microsoft.ML;
using Microsoft.ML.Data;
class Car { [LoadColumn(0)] public float Power { get; set; } [LoadColumn(1)] public float Weight { get; set; } [LoadColumn(2)] public float Mpg { get; set; } }
static class Program
{
    static string[] PropertiesExcept<T>(params string[] excluded) => typeof(T).GetProperties().Select(p => p.Name).Where(n => !excluded.Contains(n)).ToArray();

    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>("cars.csv"), 0.2);
        var model = ml.Transforms.Concatenate("Features", PropertiesExcept<Car>("Mpg")).Append(ml.Regression.Trainers.Sdca("Mpg")).Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Mpg").RSquared);
    }
}
