// The list is concatenated with itself before it is loaded and split.
using Microsoft.ML;
using Microsoft.ML.Data;
class Doubler
{
    static void Main()
    {
        var ml = new MLContext(1);
        List<House> houses = Read("houses.csv");
        var twice = houses.Concat(houses).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(twice), testFraction: 0.2);
        var model = ml.Regression.Trainers.Sdca().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet)); //! MLH1007
        Console.WriteLine(metrics.RSquared);
    }

    static List<House> Read(string path) => File.ReadLines(path).Select(l => l.Split('\t')).Select(p => new House { Label = p[0].Length, Features = new float[8] }).ToList();
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
