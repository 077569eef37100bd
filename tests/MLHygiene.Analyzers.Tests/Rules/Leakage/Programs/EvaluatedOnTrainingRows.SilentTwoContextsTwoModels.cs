// Silent: each of the two models sees the other file only when it is scored on its own held-out part.
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Program
{
    public static void Main()
    {
        Console.WriteLine(North() - South());
    }

    private static double North()
    {
        var ml = new MLContext(1);
        var data = ml.Data.LoadFromTextFile<House>("north.csv", ',');
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = Chain(ml).Fit(split.TrainSet);
        return Score(ml, model, split.TestSet);
    }

    private static double South()
    {
        var ml = new MLContext(2);
        var data = ml.Data.LoadFromTextFile<House>("south.csv", ',');
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = Chain(ml).Fit(split.TrainSet);
        return Score(ml, model, split.TestSet);
    }

    private static IEstimator<ITransformer> Chain(MLContext ml) =>
        ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree());

    private static double Score(MLContext ml, ITransformer model, IDataView data) =>
        ml.Regression.Evaluate(model.Transform(data)).RSquared;
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
