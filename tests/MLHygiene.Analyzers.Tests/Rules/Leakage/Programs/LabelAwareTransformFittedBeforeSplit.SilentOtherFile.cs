// Silent: the selector learned from a pilot file; the study file is split and scored.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(3);
IDataView Read(string path) => ml.Data.LoadFromTextFile<Probe>(path);
var selector = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: 10).Fit(Read("pilot.tsv"));
var study = selector.Transform(Read("study.tsv"));
var cv = ml.BinaryClassification.CrossValidate(study, ml.BinaryClassification.Trainers.LightGbm());
Console.WriteLine(cv[0].Metrics.Accuracy);

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
