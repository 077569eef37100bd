// Near miss: the local held a shuffled view, but the ordered one is assigned to it before the fit.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var series = ml.Data.LoadFromTextFile<Point>("load.csv");
        var view = ml.Data.ShuffleRows(series, seed: 1);
        Console.WriteLine(view.Schema.Count);
        view = series;
        var model = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 365, 7).Fit(view);
        ml.Model.Save(model, series.Schema, "ssa.zip");
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

