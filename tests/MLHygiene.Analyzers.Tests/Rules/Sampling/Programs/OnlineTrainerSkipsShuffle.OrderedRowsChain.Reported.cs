// Reported: rows ordered by label go through a view that cannot shuffle into LinearSvm.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public static class Spam
{
    public static ITransformer Learn(MLContext ml, List<Row> rows)
    {
        var view = ml.Data.LoadFromEnumerable(rows.OrderBy(r => r.Label));
        return ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.LinearSvm(numberOfIterations: 3)).Fit(view); //! MLH2003
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
