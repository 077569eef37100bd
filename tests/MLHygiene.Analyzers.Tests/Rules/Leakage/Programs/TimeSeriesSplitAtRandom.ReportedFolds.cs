// CrossValidationSplit deals the points of the series out to folds.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        IDataView series = ml.Data.LoadFromTextFile<Point>("load.csv");
        foreach (var fold in ml.Data.CrossValidationSplit(series, numberOfFolds: 4))
        {
            var model = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 365, 7).Fit(fold.TrainSet); //! MLH1012
            ml.Model.Save(model, series.Schema, "fold.zip");
        }
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

