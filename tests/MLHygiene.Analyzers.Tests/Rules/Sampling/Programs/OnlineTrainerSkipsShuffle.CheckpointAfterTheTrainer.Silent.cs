// Silent: the trainer drops its shuffle all the same: the checkpoint stands behind it. But nothing here sorts the rows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Pipeline
{
    public ITransformer Run(MLContext ml)
    {
        var view = ml.Data.LoadFromTextFile<Row>(path: "train.tsv");
        var model = ml.Transforms.NormalizeMeanVariance("Features").Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 20)).AppendCacheCheckpoint(ml).Fit(view);
        return model;
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
