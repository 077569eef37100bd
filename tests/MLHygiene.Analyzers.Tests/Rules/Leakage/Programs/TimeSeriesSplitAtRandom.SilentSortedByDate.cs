// The rows are ordered by their date before they are loaded: no random order.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
static class Sorted
{
    static void Train(List<Point> points)
    {
        var ml = new MLContext(1);
        var ordered = points.OrderBy(p => p.Date).ToList();
        var series = ml.Data.LoadFromEnumerable(ordered);
        var model = ml.Forecasting.ForecastBySsa("Forecast", nameof(Point.Value), 7, 30, ordered.Count, 7).Fit(series);
        ml.Model.Save(model, series.Schema, "ssa.zip");
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

