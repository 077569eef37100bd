// The SSA forecaster is fitted on the train part of a random split.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
var ml = new MLContext(1);
var series = ml.Data.LoadFromTextFile<Point>("load.csv", ',');
var split = ml.Data.TrainTestSplit(series, 0.2);
var forecaster = ml.Forecasting.ForecastBySsa("Forecast", "Value", windowSize: 7, seriesLength: 30, trainSize: 365, horizon: 7);
var model = forecaster.Fit(split.TrainSet); //! MLH1012
ml.Model.Save(model, series.Schema, "ssa.zip");
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

