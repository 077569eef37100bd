using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var data = ml.Data.LoadFromTextFile<Digit>("digits.csv", separatorChar: ',');
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Digit.Number))
    .Append(ml.Transforms.NormalizeMinMax("Features", nameof(Digit.Pixels)))
    .AppendCacheCheckpoint(ml)
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var model = pipeline.Fit(split.TrainSet);
Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MacroAccuracy);

public class Digit
{
    [LoadColumn(0, 63), VectorType(64)] public float[] Pixels { get; set; } = [];
    [LoadColumn(64)] public float Number { get; set; }
}

public class DigitPrediction
{
    [ColumnName("PredictedLabel")] public float Number { get; set; }
    [ColumnName("Score")] public float[] Score { get; set; } = [];
}

public static class DigitReport
{
    public static IEnumerable<string> Describe(IEnumerable<DigitPrediction> predictions)
        => predictions.Select(p => $"{p.Number} ({(p.Score.Length == 0 ? 0f : p.Score.Max()):P0})");
}
