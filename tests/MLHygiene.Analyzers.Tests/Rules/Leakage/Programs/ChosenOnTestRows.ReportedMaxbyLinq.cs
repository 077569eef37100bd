// MaxBy over the metric on the test part chooses the model whose metric on the test part is printed.
using Microsoft.ML;
using Microsoft.ML.Data;
static class Linq
{
    static void Run(MLContext ml, string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>(path), 0.2);
        var test = split.TestSet;
        var models = new[] { 0.01f, 0.1f, 1f }.Select(l2 => ml.Regression.Trainers.Sdca(l2Regularization: l2).Fit(split.TrainSet)).ToList();
        var best = models.MaxBy(m => ml.Regression.Evaluate(m.Transform(test)).RSquared);
        var report = ml.Regression.Evaluate(best.Transform(test)); //! MLH1008
        Console.WriteLine(report.RootMeanSquaredError);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
