// Silent: the helper fits on everything only to print a preview; the real pipeline is fitted on the training part.
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Program
{
    private static void Peek(IDataView view, IEstimator<ITransformer> estimator)
    {
        var transformed = estimator.Fit(view).Transform(view);
        foreach (var row in transformed.Preview(maxRows: 5).RowView) Console.WriteLine(row.Values.Length);
    }

    public static void Main()
    {
        var ml = new MLContext(7);
        var data = ml.Data.LoadFromTextFile<House>("h.csv", ',');
        var prep = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMeanVariance("Features"));
        Peek(data, prep);
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = prep.Append(ml.Regression.Trainers.Sdca()).Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
