// Silent: cross-validation's own hold-out sets are scored; the final model is fitted on everything and only saved.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(10);
var data = ml.Data.LoadFromTextFile<Flower>("iris.csv", ',');
var pipe = ml.Transforms.Conversion.MapValueToKey("Label", "Species")
    .Append(ml.Transforms.Concatenate("Features", "SepalLength", "SepalWidth"))
    .Append(ml.MulticlassClassification.Trainers.LightGbm());
var folds = ml.MulticlassClassification.CrossValidate(data, pipe, numberOfFolds: 5);
foreach (var fold in folds)
    Console.WriteLine(ml.MulticlassClassification.Evaluate(fold.ScoredHoldOutSet).ConfusionMatrix.NumberOfClasses);
Console.WriteLine(folds.Average(f => f.Metrics.MicroAccuracy));
var final = pipe.Fit(data);
ml.Model.Save(final, data.Schema, "iris.zip");

public class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
