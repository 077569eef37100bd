using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var data = ml.Data.LoadFromTextFile<Digit>("digits.csv", separatorChar: ',');
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Digit.Number))
    .Append(ml.Transforms.NormalizeMinMax("Features", nameof(Digit.Pixels)))
    .AppendCacheCheckpoint(ml)
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine(metrics.MacroAccuracy);

public class Digit
{
    [LoadColumn(0, 64), VectorType(65)] public float[] Pixels { get; set; } = [];

    [LoadColumn(64)] public float Number { get; set; } //! MLH5013
}

public class DigitPrediction
{
    [ColumnName("PredictedLabel")] public float Number { get; set; }
    [ColumnName("Score")] public float[] Score { get; set; } = [];

    public float Confidence => Score.Length == 0 ? float.NaN : Score.Max();

    public override string ToString() => $"{Number} ({Confidence:P0})";
}
