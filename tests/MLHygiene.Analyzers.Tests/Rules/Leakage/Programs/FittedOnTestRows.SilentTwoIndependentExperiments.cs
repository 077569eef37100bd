// Silent: the helper runs a whole honest experiment per file; the same scaler is fitted once for each training part.
using Microsoft.ML;
using Microsoft.ML.Data;

static class Program
{
    static double Run(MLContext ml, string path)
    {
        var s = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>(path, ','), 0.2);
        var prep = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMinMax("Features"));
        var scaler = prep.Fit(s.TrainSet);
        var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(s.TrainSet));
        return ml.Regression.Evaluate(model.Transform(scaler.Transform(s.TestSet))).RSquared;
    }

    static void Main()
    {
        var ml = new MLContext(6);
        foreach (var file in new[] { "train.csv", "test.csv" }) Console.WriteLine(Run(ml, file));
    }
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
