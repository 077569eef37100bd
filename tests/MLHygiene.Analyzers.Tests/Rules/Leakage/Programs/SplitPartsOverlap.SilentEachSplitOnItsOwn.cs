// Two splits with different seeds, but each model is scored on the test part of its own split (a repeated hold-out).
using Microsoft.ML;
using Microsoft.ML.Data;
class RepeatedHoldout
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
        var a = ml.Data.TrainTestSplit(rows, 0.2, seed: 1);
        var b = ml.Data.TrainTestSplit(rows, 0.2, seed: 2);
        var modelA = ml.Regression.Trainers.Sdca().Fit(a.TrainSet);
        var modelB = ml.Regression.Trainers.Sdca().Fit(b.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(modelA.Transform(a.TestSet)).RSquared);
        Console.WriteLine(ml.Regression.Evaluate(modelB.Transform(b.TestSet)).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
