// Silent: the trainer drops its shuffle for a list, but nothing here sorts the rows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Recommender(MLContext ml)
{
    public ITransformer Fit(IEnumerable<Row> clicks)
    {
        if (!clicks.Any()) throw new ArgumentException("no clicks");
        return ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine(featureColumnName: "Features", labelColumnName: "Label").Fit(ml.Data.LoadFromEnumerable(clicks));
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
