// Past and future come from two files; nothing is shuffled.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;
class Job
{
    readonly MLContext _ml = new(1);
    readonly IDataView _past, _future;

    public Job() => (_past, _future) = (_ml.Data.LoadFromTextFile<Point>("past.csv"), _ml.Data.LoadFromTextFile<Point>("future.csv"));

    public ITransformer Learn() => _ml.Transforms.DetectSpikeBySsa("Spike", "Value", 95.0, 30, 90, 30).Fit(_past);

    public int Apply() => Learn().Transform(_future).Schema.Count;
}
class Point
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Value { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
}

