// Concatenate gets its inputs as an explicit array with the label in it; the parts are Appended one by one.
using Microsoft.ML;
using Microsoft.ML.Data;
class Car { [LoadColumn(0)] public float Power { get; set; } [LoadColumn(1)] public float Mpg { get; set; } }
class Steps
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>("cars.csv"), 0.2);
        var p1 = ml.Transforms.NormalizeMeanVariance("Power");
        var p2 = p1.Append(ml.Transforms.Concatenate("Features", new[] { "Power", "Mpg" })); //! MLH1009
        var p3 = p2.Append(ml.Regression.Trainers.OnlineGradientDescent(featureColumnName: "Features", labelColumnName: "Mpg"));
        var model = p3.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Mpg").RSquared);
    }
}
