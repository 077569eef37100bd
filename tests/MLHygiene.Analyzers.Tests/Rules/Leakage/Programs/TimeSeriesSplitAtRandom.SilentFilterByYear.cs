// The series is divided by year with FilterRowsByColumn.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
var ml = new MLContext(1);
var series = ml.Data.LoadFromTextFile<Point>("load.csv");
var firstYear = ml.Data.FilterRowsByColumn(series, "Year", upperBound: 1);
var secondYear = ml.Data.FilterRowsByColumn(series, "Year", lowerBound: 1);
var model = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 365, 7).Fit(firstYear);
Console.WriteLine(model.Transform(secondYear).Schema.Count);
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

