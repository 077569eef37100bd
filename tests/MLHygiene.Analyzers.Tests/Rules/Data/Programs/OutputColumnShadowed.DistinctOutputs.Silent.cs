using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public static class HousePipelines
{
    public static IEstimator<ITransformer> Scaled(MLContext ml, string[] columns)
    {
        var pairs = columns.Select(c => new InputOutputColumnPair(c + "Scaled", c)).ToArray();
        return ml.Transforms.NormalizeMinMax(pairs)
            .Append(ml.Transforms.Concatenate("Features", pairs.Select(p => p.OutputColumnName).ToArray()))
            .Append(ml.Transforms.CopyColumns("Label", "Price"));
    }

    public static IEstimator<ITransformer> Encoded(MLContext ml, IEnumerable<string> categories)
    {
        IEstimator<ITransformer>? pipeline = null;
        var outputs = new List<string>();
        foreach (var category in categories)
        {
            var step = ml.Transforms.Categorical.OneHotEncoding($"{category}Encoded", category);
            pipeline = pipeline is null ? step : pipeline.Append(step);
            outputs.Add($"{category}Encoded");
        }

        return pipeline!.Append(ml.Transforms.Concatenate("Features", outputs.ToArray()));
    }

    public static IEstimator<ITransformer> Keys(MLContext ml) =>
        ml.Transforms.Conversion.MapValueToKey("Label", "Grade")
            .Append(ml.Transforms.Concatenate("Features", "Area", "Rooms"))
            .Append(ml.Transforms.Concatenate("features", "Area"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Label", "Features"))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
}
