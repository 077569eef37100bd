// ShuffleRows in a helper shuffles the series before the spike detector is fitted.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
static class Spikes
{
    static IDataView Prepare(MLContext ml, string path) => ml.Data.ShuffleRows(ml.Data.Cache(ml.Data.LoadFromTextFile<Point>(path)), seed: 1);

    static void Main()
    {
        var ml = new MLContext(1);
        var rows = Prepare(ml, "load.csv");
        var estimator = ml.Transforms.DetectSpikeBySsa("Spike", nameof(Point.Value), 95.0, 30, 90, 30);
        var detector = estimator.Fit(rows); //! MLH1012
        var scored = detector.Transform(ml.Data.LoadFromTextFile<Point>("new.csv"));
        Console.WriteLine(scored.Schema.Count);
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

