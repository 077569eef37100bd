// SelectMany that yields each row once, and Repeat with a count of one schema row elsewhere, duplicate nothing.
using Microsoft.ML;
using Microsoft.ML.Data;
static class Flatten
{
    static void Run(Dictionary<string, List<House>> byTown)
    {
        var ml = new MLContext(1);
        var rows = byTown.SelectMany(kv => kv.Value).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
        var model = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
