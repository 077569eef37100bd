// Silent: the selection on everything is only counted and printed; the scored model never sees it.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(6);
var data = ml.Data.LoadFromTextFile<Probe>("p.tsv");
var chosen = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Chosen", "Features", slotsInOutput: 20).Fit(data).Transform(data);
Console.WriteLine($"{chosen.Schema["Chosen"].Type} of {data.Schema["Features"].Type}");
var split = ml.Data.TrainTestSplit(data, 0.2);
var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
