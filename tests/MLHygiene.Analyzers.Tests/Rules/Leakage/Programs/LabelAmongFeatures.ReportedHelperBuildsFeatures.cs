// The features are built by a same-file helper; the trainer with the label is appended by the caller.
using Microsoft.ML;
using Microsoft.ML.Data;
class Car { [LoadColumn(0)] public float Power { get; set; } [LoadColumn(1)] public float Weight { get; set; } [LoadColumn(2)] public float Mpg { get; set; } }
static class Cars
{
    static IEstimator<ITransformer> Featurize(MLContext ml) => ml.Transforms.Concatenate("Features", "Power", "Weight", "Mpg"); //! MLH1009

    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Car>("cars.csv"), 0.2);
        var model = Featurize(ml).Append(ml.Regression.Trainers.FastForest(labelColumnName: "Mpg")).Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Mpg").RSquared);
    }
}
