// The label of the trainer stands in Concatenate("Features", ...).
using Microsoft.ML;
using Microsoft.ML.Data;
class Taxi { [LoadColumn(0)] public float Distance { get; set; } [LoadColumn(1)] public float Passengers { get; set; } [LoadColumn(2)] public float Fare { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Taxi>("taxi.csv"), 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Fare", "Passengers") //! MLH1009
            .Append(ml.Regression.Trainers.Sdca(labelColumnName: "Fare"));
        var model = pipeline.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Fare").RSquared);
    }
}
