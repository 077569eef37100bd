using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 11);
var options = new TextLoader.Options
{
    Separators = [','],
    HasHeader = true,
    MissingRealsAsNaNs = true,
};
var data = ml.Data.LoadFromTextFile<RentalRow>("rentals.csv", options);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.25, seed: 11);

var pipeline = ml.Transforms.IndicateMissingValues("AreaMissing", "Area")
    .Append(ml.Transforms.ReplaceMissingValues("Area", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
    .Append(ml.Transforms.ReplaceMissingValues("Balconies", replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue))
    .Append(ml.Transforms.Conversion.ConvertType("AreaMissing", outputKind: DataKind.Single))
    .Append(ml.Transforms.Concatenate("Features", "Area", "AreaMissing", "Balconies"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.Ols(labelColumnName: "Rent"));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Rent");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F1}");

public sealed class RentalRow
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Balconies { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
