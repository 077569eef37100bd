// The rows are shuffled in memory (rng.Shuffle on the array) before they are loaded.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
static class Memory
{
    static void Train(Point[] points)
    {
        var ml = new MLContext(1);
        var rng = new Random(3);
        rng.Shuffle(points);
        var series = ml.Data.LoadFromEnumerable(points);
        var model = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, points.Length, 7).Fit(series); //! MLH1012
        ml.Model.Save(model, series.Schema, "ssa.zip");
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

