// Silent: the helper fits only stateless steps on each part.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static IDataView Prepare(MLContext ml, IDataView view) =>
        ml.Transforms.ReplaceMissingValues("Age")
            .Append(ml.Transforms.Concatenate("Features", "Size", "Age"))
            .Append(ml.Transforms.NormalizeLpNorm("Features"))
            .Fit(view).Transform(view);

    static void Main()
    {
        var ml = new MLContext(2);
        var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), 0.2);
        var model = ml.Regression.Trainers.FastTree().Fit(Prepare(ml, s.TrainSet));
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(Prepare(ml, s.TestSet))).RSquared);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
