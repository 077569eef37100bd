// Positional parts keep the order of time.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
static class Positions
{
    static void Main()
    {
        var ml = new MLContext(1);
        var series = ml.Data.Cache(ml.Data.LoadFromTextFile<Point>("load.csv"));
        var (past, future) = (ml.Data.TakeRows(series, 700), ml.Data.SkipRows(series, 700));
        var model = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 700, 7).Fit(past);
        Console.WriteLine(model.Transform(future).Schema.Count);
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

