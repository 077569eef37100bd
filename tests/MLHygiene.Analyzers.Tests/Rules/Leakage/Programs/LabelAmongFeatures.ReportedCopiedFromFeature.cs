// The label is a copy of Fare (CopyColumns), and Fare stands among the features.
using Microsoft.ML;
using Microsoft.ML.Data;
class Taxi { [LoadColumn(0)] public float Distance { get; set; } [LoadColumn(1)] public float Passengers { get; set; } [LoadColumn(2)] public float Fare { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Taxi>("taxi.csv"), 0.2);
        var pipeline = ml.Transforms.CopyColumns(outputColumnName: "Label", inputColumnName: "Fare")
            .Append(ml.Transforms.Concatenate("Features", "Distance", "Passengers", "Fare")) //! MLH1009
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression());
        var model = pipeline.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}
