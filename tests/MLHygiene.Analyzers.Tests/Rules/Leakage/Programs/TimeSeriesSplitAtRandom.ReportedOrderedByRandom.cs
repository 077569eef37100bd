// The rows are ordered by a random key and materialised before they are loaded.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
var ml = new MLContext(1);
var rng = new Random(1);
var points = File.ReadLines("load.csv").Select((l, i) => new Point { Value = l.Length, Year = i / 365 }).ToList();
var mixed = points.OrderBy(_ => rng.Next()).ToList();
IDataView series = ml.Data.LoadFromEnumerable(mixed);
ITransformer model = ml.Forecasting.ForecastBySsa(horizon: 7, trainSize: 365, outputColumnName: "Forecast", inputColumnName: "Value", windowSize: 7, seriesLength: 30).Fit(series); //! MLH1012
ml.Model.Save(model, series.Schema, "ssa.zip");
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

