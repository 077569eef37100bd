// Silent: the iterator makes its generator anew from the seed, so each pass yields the same points.
using Microsoft.ML;

public sealed class Point
{
    public float X { get; set; }

    public float Y { get; set; }

    public float Label { get; set; }
}

public static class SyntheticRegression
{
    public static double Error()
    {
        var ml = new MLContext(seed: 0);
        IDataView points = ml.Data.LoadFromEnumerable(GenerateRandomDataPoints(1000, seed: 123));
        var split = ml.Data.TrainTestSplit(points, testFraction: 0.5);
        var model = ml.Transforms.Concatenate("Features", "X", "Y")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }

    private static IEnumerable<Point> GenerateRandomDataPoints(int count, int seed = 0)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            float label = (float)random.NextDouble();
            yield return new Point
            {
                X = label + (float)random.NextDouble() * 0.1f,
                Y = label - (float)random.NextDouble() * 0.1f,
                Label = label,
            };
        }
    }
}
