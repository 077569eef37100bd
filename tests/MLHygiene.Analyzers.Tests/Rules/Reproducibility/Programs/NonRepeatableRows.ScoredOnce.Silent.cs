// Silent: the random rows are only scored by a loaded model; nothing is split or trained.
using Microsoft.ML;

public sealed class Probe
{
    public float Temperature { get; set; }

    public float Pressure { get; set; }
}

public sealed class ProbeScore
{
    public float Score { get; set; }
}

public sealed class SmokeCheck
{
    private readonly MLContext _ml = new MLContext();

    public bool Passes(string modelPath)
    {
        ITransformer model = _ml.Model.Load(modelPath, out _);
        var probes = Enumerable.Range(0, 20).Select(_ => new Probe
        {
            Temperature = 15 + 10 * Random.Shared.NextSingle(),
            Pressure = 990 + 40 * Random.Shared.NextSingle(),
        });
        IDataView scored = model.Transform(_ml.Data.LoadFromEnumerable(probes));
        return _ml.Data.CreateEnumerable<ProbeScore>(scored, reuseRowObject: false).All(row => float.IsFinite(row.Score));
    }
}
