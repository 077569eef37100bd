// Silent: Shuffle = false is stated.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class Streaming
{
    public ITransformer Train(MLContext ml)
    {
        var options = new AveragedPerceptronTrainer.Options { Shuffle = false, NumberOfIterations = 1 };
        return ml.BinaryClassification.Trainers.AveragedPerceptron(options).Fit(ml.Data.LoadFromTextFile<Row>("big.tsv"));
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
