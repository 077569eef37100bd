// Reported: a helper scales the whole table before Main splits and evaluates it.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static IDataView Scale(MLContext ml, IDataView view)
    {
        var concat = ml.Transforms.Concatenate("Features", "Size", "Rooms");
        var scaler = concat.Append(ml.Transforms.NormalizeMeanVariance("Features"));
        return scaler.Fit(view).Transform(view);
    }

    static void Main()
    {
        var ml = new MLContext(1);
        var rows = Scale(ml, ml.Data.LoadFromTextFile<House>("h.csv", ','));
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet)); //! MLH1002
        Console.WriteLine(metrics.RSquared);
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
