// Silent: the trainer drops its shuffle for the first rows of a file, but nothing here sorts the rows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Svm
{
    public static ITransformer Build(MLContext ml, string file)
    {
        var head = ml.Data.TakeRows(ml.Data.LoadFromTextFile<Row>(file), 50_000);
        return ml.BinaryClassification.Trainers.LinearSvm(new LinearSvmTrainer.Options { Shuffle = true, Lambda = 0.01f }).Fit(head);
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
