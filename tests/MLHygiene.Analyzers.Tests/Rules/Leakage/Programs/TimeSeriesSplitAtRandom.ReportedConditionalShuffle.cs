// On one path of the ?: the series is shuffled.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
static class Maybe
{
    public static ITransformer Train(MLContext ml, string path, bool shuffle)
    {
        var rows = ml.Data.LoadFromTextFile<Point>(path);
        var series = shuffle ? ml.Data.ShuffleRows(rows, seed: 1) : rows;
        series = ml.Data.TakeRows(series, 1000);
        return ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 1000, 7).Fit(series); //! MLH1012
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

