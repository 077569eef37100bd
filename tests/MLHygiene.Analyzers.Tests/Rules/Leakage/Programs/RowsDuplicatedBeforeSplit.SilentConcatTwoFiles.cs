// Concat of two different files duplicates nothing.
using Microsoft.ML;
using Microsoft.ML.Data;
class Merge
{
    static IEnumerable<House> Read(string path) => File.ReadLines(path).Select(l => new House { Label = l.Length, Features = new float[8] }).ToList();

    static void Main()
    {
        var ml = new MLContext(1);
        var a = Read("2023.csv");
        var b = Read("2024.csv");
        var rows = a.Concat(b).ToList();
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
