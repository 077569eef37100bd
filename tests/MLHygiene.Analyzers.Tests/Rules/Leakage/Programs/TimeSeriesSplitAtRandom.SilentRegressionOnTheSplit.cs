// Near miss: the random split feeds a regression; the SSA forecaster is fitted on the ordered series.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class House2 { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1, 3), VectorType(3)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House2>("houses.csv"), 0.2);
        var regression = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(regression.Transform(split.TestSet)).RSquared);
        var series = ml.Data.LoadFromTextFile<Point>("load.csv");
        var forecast = ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 365, 7).Fit(series);
        ml.Model.Save(forecast, series.Schema, "ssa.zip");
    }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

