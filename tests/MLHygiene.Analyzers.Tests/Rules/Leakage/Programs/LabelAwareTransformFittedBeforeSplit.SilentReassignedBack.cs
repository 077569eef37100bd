// Silent: the selected view is replaced by a fresh load of the raw rows before the split.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(8);
var raw = ml.Data.LoadFromTextFile<Probe>("p.tsv");
IDataView rows = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").Fit(raw).Transform(raw);
Console.WriteLine(rows.Schema.Count);
rows = raw;
var split = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.BinaryClassification.Trainers.LightGbm().Fit(split.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score);

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
