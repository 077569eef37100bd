using Microsoft.ML;
using Microsoft.ML.Data;

namespace Sensors;

public record Reading
{
    [LoadColumn(0)] public bool Label { get; init; }
    [LoadColumn(1)] public float Voltage { get; init; }
}

public sealed class ReadingLoader
{
    private readonly MLContext _ml;
    private readonly string _path;

    public ReadingLoader(MLContext ml, string path) => (_ml, _path) = (ml, path);

    public IDataView Load() => _ml.Data.LoadFromTextFile<Reading>(_path, hasHeader: true);

    public IDataView Load(string name) => _ml.Data.LoadFromTextFile<Reading>(Path.Combine(_path, name));

    public IDataView Split(string first, string second)
    {
        var loader = _ml.Data.CreateTextLoader<Reading>(separatorChar: ',', hasHeader: true);
        return loader.Load(first, second);
    }

    public IDataView Combined() => _ml.Data.CreateTextLoader<Reading>(',', true).Load("a.csv", "b.csv");

    public IDataView Environment()
    {
        var path = System.Environment.GetEnvironmentVariable("READINGS") ?? throw new InvalidOperationException();
        return _ml.Data.LoadFromTextFile<Reading>(path);
    }
}
