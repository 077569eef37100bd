// Loads that tell blank cells from 0, and steps whose missing values come from elsewhere.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Others;

public class Reading
{
    [LoadColumn(0)] public float Value { get; set; }
    [LoadColumn(1)] public string Raw { get; set; } = "";
}

public class Cleaned
{
    public float Value { get; set; }
}

public sealed class ReadingLoader
{
    private static readonly TextLoader.Options Options = new() { HasHeader = true, Separators = new[] { ',' }, MissingRealsAsNaNs = true };

    public static ITransformer Strict(MLContext ml)
    {
        var data = ml.Data.LoadFromTextFile<Reading>("a.csv", Options);
        return ml.Transforms.ReplaceMissingValues("Value", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(data);
    }

    public static ITransformer Mapped(MLContext ml)
    {
        var data = ml.Data.LoadFromTextFile<Reading>("a.csv", hasHeader: true);
        return ml.Transforms.CustomMapping<Reading, Cleaned>((row, clean) => clean.Value = row.Value == -999 ? float.NaN : row.Value, "Clean")
            .Append(ml.Transforms.ReplaceMissingValues("Value", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Fit(data);
    }

    public static ITransformer Text(MLContext ml)
    {
        var data = ml.Data.LoadFromTextFile<Reading>("a.csv", hasHeader: true);
        return ml.Transforms.Conversion.ConvertType("Number", "Raw", DataKind.Single)
            .Append(ml.Transforms.ReplaceMissingValues("Number", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Fit(data);
    }

    public static ITransformer InMemory(MLContext ml, IEnumerable<Reading> readings)
    {
        var labels = ml.Data.LoadFromTextFile<Reading>("labels.csv");
        var data = ml.Data.LoadFromEnumerable(readings);
        Console.WriteLine(labels.Schema.Count);
        return ml.Transforms.IndicateMissingValues("Missing", "Value").Fit(data);
    }

    public static ITransformer Zero(MLContext ml)
    {
        var data = ml.Data.LoadFromTextFile<Reading>("a.csv");
        return ml.Transforms.ReplaceMissingValues("Value", replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue).Fit(data);
    }

    public static ITransformer Given(MLContext ml, TextLoader.Options options)
    {
        options.HasHeader = true;
        var data = ml.Data.LoadFromTextFile<Reading>("a.csv", options);
        return ml.Transforms.ReplaceMissingValues("Value", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(data);
    }
}
