// Silent: tree trainers do not depend on order.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Forest
{
    public ITransformer[] Train(MLContext ml, List<Row> rows)
    {
        var view = ml.Data.LoadFromEnumerable(rows.OrderBy(r => r.Label).ToList());
        return [ml.BinaryClassification.Trainers.FastTree().Fit(view), ml.BinaryClassification.Trainers.FastForest().Fit(view)];
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
