// A flag chooses between two models; the test metric has no part in the choice.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Flag
{
    static double Run(bool fast, string path)
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>(path), 0.2);
        IEstimator<ITransformer> trainer = fast switch { true => ml.Regression.Trainers.Sdca(), false => ml.Regression.Trainers.FastTree() };
        var model = trainer.Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        double best = double.NegativeInfinity;
        if (metrics.RSquared > best) best = metrics.RSquared;
        return best;
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
