// Silent: the trainer drops its shuffle for a text file, but nothing here sorts the rows.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
public class PriceModel
{
    private readonly MLContext context = new(seed: 3);
    public ITransformer Build(string path)
    {
        IDataView view = context.Data.LoadFromTextFile<Row>(path, separatorChar: ',');
        return context.Regression.Trainers.OnlineGradientDescent(new OnlineGradientDescentTrainer.Options { LabelColumnName = "Amount", NumberOfIterations = 5 }).Fit(view);
    }
}

public class Row
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public float Amount { get; set; }
    [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } = [];
}
