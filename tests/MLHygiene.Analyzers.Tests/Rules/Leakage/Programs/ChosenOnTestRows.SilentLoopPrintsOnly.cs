// A loop that compares trainers on the test part and only prints: nothing is chosen.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Compare
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
        var learners = new Dictionary<string, IEstimator<ITransformer>> { ["sdca"] = ml.Regression.Trainers.Sdca(), ["tree"] = ml.Regression.Trainers.FastTree() };
        foreach (var (name, trainer) in learners)
        {
            var model = trainer.Fit(split.TrainSet);
            var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
            Console.WriteLine($"{name}: {metrics.RSquared}");
        }
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
