// Every trainer of the loop is fitted on one split's train part and scored on the other split's test part.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Compare
{
    static readonly MLContext Ml = new(8);

    static void Main()
    {
        var rows = Ml.Data.LoadFromTextFile<House>("houses.csv");
        var forFit = Ml.Data.TrainTestSplit(rows, 0.2, seed: 3).TrainSet;
        var forScore = Ml.Data.TrainTestSplit(rows, 0.2, seed: 4).TestSet;
        foreach (var (name, trainer) in new (string, IEstimator<ITransformer>)[] { ("sdca", Ml.Regression.Trainers.Sdca()), ("tree", Ml.Regression.Trainers.FastTree()) })
        {
            var fitted = trainer.Fit(forFit);
            var metrics = Ml.Regression.Evaluate(fitted.Transform(forScore)); //! MLH1005
            Console.WriteLine($"{name} {metrics.RSquared}");
        }
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
