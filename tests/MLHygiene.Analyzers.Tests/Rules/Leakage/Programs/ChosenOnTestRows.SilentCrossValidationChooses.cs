// The trainer is chosen by cross-validation on the train part; the test part is read once.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class CvChoice
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
        IEstimator<ITransformer>[] candidates = [ml.Regression.Trainers.Sdca(), ml.Regression.Trainers.FastTree(), ml.Regression.Trainers.FastForest()];
        var winner = candidates.MaxBy(c => ml.Regression.CrossValidate(split.TrainSet, c, 5).Average(f => f.Metrics.RSquared));
        var model = winner.Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
