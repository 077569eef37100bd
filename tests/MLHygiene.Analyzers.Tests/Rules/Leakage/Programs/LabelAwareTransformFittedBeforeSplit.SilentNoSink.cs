// Silent: selection and model on everything, saved, never evaluated.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(4);
var data = ml.Data.LoadFromTextFile<Probe>("p.tsv");
var selector = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").Fit(data);
var chosen = selector.Transform(data);
var split = ml.Data.TrainTestSplit(chosen, 0.2);
var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
ml.Model.Save(selector.Append(model), data.Schema, "m.zip");

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
