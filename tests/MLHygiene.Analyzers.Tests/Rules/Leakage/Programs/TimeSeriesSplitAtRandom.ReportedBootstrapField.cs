// The series kept in the field is a bootstrap sample.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class Job
{
    readonly MLContext _ml = new(1);
    IDataView _series;

    void Load() => _series = _ml.Data.BootstrapSample(_ml.Data.LoadFromTextFile<Point>("load.csv"), seed: 3);

    ITransformer Learn()
    {
        var estimator = _ml.Forecasting.ForecastBySsa("Forecast", "Value", 7, 30, 365, 7);
        return estimator.Fit(_series); //! MLH1012
    }

    static void Main() { var j = new Job(); j.Load(); j.Learn(); }
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

