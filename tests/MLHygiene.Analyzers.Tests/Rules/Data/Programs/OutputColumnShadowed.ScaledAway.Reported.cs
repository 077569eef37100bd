using Microsoft.ML;
using Microsoft.ML.Data;

namespace Housing;

public record House
{
    [LoadColumn(0)] public float Area { get; init; }
    [LoadColumn(1)] public float Rooms { get; init; }
    [LoadColumn(2)] public float Age { get; init; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; init; }
}

public static class HousePriceTrainer
{
    public static RegressionMetrics TrainAndEvaluate(string trainPath, string testPath)
    {
        var ml = new MLContext(seed: 4);
        var train = ml.Data.LoadFromTextFile<House>(trainPath, separatorChar: ';', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<House>(testPath, separatorChar: ';', hasHeader: true);

        var features = ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Rooms));
        var scaled = features.Append(ml.Transforms.NormalizeMinMax("Features", nameof(House.Age))); //! MLH5019
        var trainer = ml.Regression.Trainers.Sdca();
        var model = scaled.Append(trainer).Fit(train);
        return ml.Regression.Evaluate(model.Transform(test));
    }

    public static IEstimator<ITransformer> Copied(MLContext ml)
    {
        return ml.Transforms.NormalizeMeanVariance("Scaled", "Area")
            .Append(ml.Transforms.NormalizeMeanVariance("RoomsScaled", "Rooms"))
            .Append(ml.Transforms.CopyColumns("Scaled", "Age")) //! MLH5019
            .Append(ml.Transforms.Concatenate("Features", "Scaled", "RoomsScaled"));
    }
}
