// Silent: only the label's key mapping and the stateless concatenation are fitted before the split.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(3);
var raw = ml.Data.LoadFromTextFile<Flower>("iris.csv", ',');
var keyed = ml.Transforms.Conversion.MapValueToKey(outputColumnName: "Label", inputColumnName: "Species")
    .Append(ml.Transforms.Concatenate("Features", "SepalLength", "SepalWidth", "PetalLength", "PetalWidth"))
    .Fit(raw).Transform(raw);
var split = ml.Data.TrainTestSplit(keyed, 0.3);
var model = ml.MulticlassClassification.Trainers.LightGbm().Fit(split.TrainSet);
Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)).MicroAccuracy);

public class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
