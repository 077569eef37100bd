// Reported: the first evaluation is honest, the second one scores the refitted model on rows it has now seen (flow-sensitive last Fit).
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Refit
{
    public static void Main()
    {
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromTextFile<House>("h.csv", ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var estimator = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree());

        ITransformer model = estimator.Fit(split.TrainSet);
        var first = ml.Regression.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine($"before refit {first.RSquared}");

        model = estimator.Fit(data);
        var second = ml.Regression.Evaluate(model.Transform(split.TestSet)); //! MLH1001
        Console.WriteLine($"final {second.RSquared}");
        ml.Model.Save(model, data.Schema, "model.zip");
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
