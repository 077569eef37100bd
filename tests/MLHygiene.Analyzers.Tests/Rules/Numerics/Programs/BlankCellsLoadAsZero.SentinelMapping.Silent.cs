using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 4);
IDataView train = ml.Data.LoadFromTextFile<FlatRow>("flats-train.tsv", hasHeader: true);
IDataView test = ml.Data.LoadFromTextFile<FlatRow>("flats-test.tsv", hasHeader: true);

Action<FlatRow, FlatCleaned> markMissing = (input, output) =>
{
    output.CleanRooms = input.Rooms <= 0 ? float.NaN : input.Rooms;
    output.CleanArea = input.Area <= 0 ? float.NaN : input.Area;
};

var pipeline = ml.Transforms.CustomMapping(markMissing, contractName: null)
    .Append(ml.Transforms.ReplaceMissingValues("CleanRooms", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mode))
    .Append(ml.Transforms.ReplaceMissingValues("CleanArea", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
    .Append(ml.Transforms.Concatenate("Features", "CleanRooms", "CleanArea"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.FastForest());

var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F3}");

public sealed class FlatRow
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float Price { get; set; }
}

public sealed class FlatCleaned
{
    public float CleanRooms { get; set; }
    public float CleanArea { get; set; }
}
