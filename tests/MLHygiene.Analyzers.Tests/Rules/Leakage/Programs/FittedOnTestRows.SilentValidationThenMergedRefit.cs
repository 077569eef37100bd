// Silent: fitted on the small training part, scored on validation, refitted on train plus validation, scored on test.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(9);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flower>("iris.csv", ','), 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.25);
var pipe = ml.Transforms.Conversion.MapValueToKey("Label", "Species")
    .Append(ml.Transforms.Concatenate("Features", "SepalLength", "SepalWidth"))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
var draft = pipe.Fit(inner.TrainSet);
Console.WriteLine(ml.MulticlassClassification.Evaluate(draft.Transform(inner.TestSet)).MicroAccuracy);
var better = pipe.Fit(outer.TrainSet);
Console.WriteLine(ml.MulticlassClassification.Evaluate(better.Transform(outer.TestSet)).MicroAccuracy);

public class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
