// Silent: ShuffleRows gives a view that can shuffle.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Trainer(MLContext ml)
{
    public ITransformer Train(List<Row> rows)
    {
        IDataView view = ml.Data.LoadFromEnumerable(rows.OrderByDescending(r => r.Amount));
        view = ml.Data.ShuffleRows(view, seed: 4, shufflePoolSize: 100_000);
        return ml.Regression.Trainers.OnlineGradientDescent("Amount").Fit(view);
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
