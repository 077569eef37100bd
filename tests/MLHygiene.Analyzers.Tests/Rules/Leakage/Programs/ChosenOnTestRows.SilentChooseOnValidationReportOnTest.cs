// The best model is chosen on the validation part, and reported on an untouched test part.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Choose
{
    static void Main()
    {
        var ml = new MLContext(1);
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.25);
        ITransformer bestModel = null;
        double best = double.NegativeInfinity;
        foreach (var trees in new[] { 20, 100, 500 })
        {
            var candidate = ml.Regression.Trainers.FastTree(numberOfTrees: trees).Fit(inner.TrainSet);
            var r2 = ml.Regression.Evaluate(candidate.Transform(inner.TestSet)).RSquared;
            if (r2 > best) (best, bestModel) = (r2, candidate);
        }
        Console.WriteLine(ml.Regression.Evaluate(bestModel.Transform(outer.TestSet)).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
