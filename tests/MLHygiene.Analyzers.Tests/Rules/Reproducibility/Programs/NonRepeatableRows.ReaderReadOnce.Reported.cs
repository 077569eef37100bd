// Reported: the iterator walks an open reader, so the second pass over the view finds nothing.
using System.Globalization;
using Microsoft.ML;

public sealed class House
{
    public float Area { get; set; }

    public float Label { get; set; }
}

public static class HousePrices
{
    public static double Error(string path)
    {
        var ml = new MLContext(seed: 0);
        using var reader = new StreamReader(path);
        reader.ReadLine();

        IDataView houses = ml.Data.LoadFromEnumerable(Read(reader)); //! MLH3011
        var split = ml.Data.TrainTestSplit(houses, testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", "Area")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }

    private static IEnumerable<House> Read(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split(';');
            yield return new House
            {
                Area = float.Parse(parts[0], CultureInfo.InvariantCulture),
                Label = float.Parse(parts[1], CultureInfo.InvariantCulture),
            };
        }
    }
}
