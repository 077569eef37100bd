// Near miss: another copy of the rows is shuffled (for a preview); the series is loaded from the untouched array.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
static class Copy
{
    static void Train(Point[] points)
    {
        var ml = new MLContext(1);
        var sample = points.ToArray();
        new Random(3).Shuffle(sample);
        Console.WriteLine(string.Join(' ', sample.Take(5).Select(p => p.Value)));
        var series = ml.Data.LoadFromEnumerable(points);
        var model = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, points.Length, 7).Fit(series);
        ml.Model.Save(model, series.Schema, "ssa.zip");
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

