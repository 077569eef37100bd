using MathNet.Numerics.Statistics;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class PatientRow
{
    [LoadColumn(0)]
    public float Age { get; set; }
}

public sealed class AgeStatistics
{
    private readonly MLContext _ml = new(seed: 7);

    public double MedianAge(string trainPath)
    {
        var loader = new TextLoader.Options { Separators = new[] { ';' }, MissingRealsAsNaNs = true };
        IDataView dataset = _ml.Data.LoadFromTextFile<PatientRow>(trainPath, loader);
        var ages = new List<double>();
        foreach (var patient in _ml.Data.CreateEnumerable<PatientRow>(dataset, reuseRowObject: true))
            ages.Add(patient.Age);
        return ages.Median(); //! MLH4017
    }
}
