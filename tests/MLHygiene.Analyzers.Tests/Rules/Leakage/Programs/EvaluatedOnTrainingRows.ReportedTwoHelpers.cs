// Reported: the helpers train and score the same rows; Main joins the two facts.
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static void Main()
    {
        var context = new MLContext(7);
        IDataView rows = Load(context);
        var fitted = Train(context, rows);
        Report(context, fitted, rows); //! MLH1001
    }

    private static IDataView Load(MLContext context) =>
        context.Data.LoadFromTextFile<House>("data/houses.tsv", hasHeader: true);

    private static ITransformer Train(MLContext context, IDataView trainingRows)
    {
        var chain = context.Transforms.Concatenate("Features", "Size", "Rooms")
            .Append(context.Regression.Trainers.LightGbm());
        return chain.Fit(trainingRows);
    }

    private static void Report(MLContext context, ITransformer model, IDataView heldOut)
    {
        var scored = model.Transform(heldOut);
        var m = context.Regression.Evaluate(scored, labelColumnName: "Label");
        Console.WriteLine(m.RootMeanSquaredError);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
