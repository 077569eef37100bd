// Silent: selection and training use the whole development file, the score comes from another file.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(12);
var development = ml.Data.LoadFromTextFile<Probe>("development.tsv");
var final = ml.Data.LoadFromTextFile<Probe>("final.tsv");
var selector = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: 6).Fit(development);
var model = ml.BinaryClassification.Trainers.FastTree().Fit(selector.Transform(development));
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(selector.Transform(final))).Accuracy);

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
