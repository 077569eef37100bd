// The IID detector learns nothing; it is fitted on an empty view.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var empty = ml.Data.LoadFromEnumerable(new List<Point>());
        var detector = ml.Transforms.DetectIidSpike("Spike", "Value", 95.0, 30).Fit(empty);
        Console.WriteLine(detector.Transform(ml.Data.LoadFromTextFile<Point>("load.csv")).Schema.Count);
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

