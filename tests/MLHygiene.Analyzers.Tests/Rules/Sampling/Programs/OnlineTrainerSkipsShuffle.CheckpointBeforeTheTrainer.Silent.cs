// Silent: the cache checkpoint stands before the trainer.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public static class Good
{
    public static ITransformer Build(MLContext ml)
    {
        var view = ml.Data.LoadFromTextFile<Row>("train.tsv");
        var prep = ml.Transforms.NormalizeMinMax("Features").AppendCacheCheckpoint(ml);
        return prep.Append(ml.BinaryClassification.Trainers.AveragedPerceptron()).Fit(view);
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
