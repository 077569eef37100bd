// Silent: the seeded context only loads a model and predicts; nothing is trained here.
using Microsoft.ML;

public sealed class FareRequest
{
    public float Distance { get; set; }
}

public sealed class FareAnswer
{
    public float Score { get; set; }
}

public sealed class FareService
{
    private readonly MLContext _ml = new MLContext(seed: 1);
    private readonly ITransformer _model;

    public FareService(string modelPath) => _model = _ml.Model.Load(modelPath, out _);

    public float[] Predict(IReadOnlyList<FareRequest> requests)
    {
        IDataView rows = _ml.Data.LoadFromEnumerable(requests);
        IDataView scored = _model.Transform(rows);
        return _ml.Data.CreateEnumerable<FareAnswer>(scored, reuseRowObject: false)
            .Select(answer => answer.Score)
            .ToArray();
    }
}
