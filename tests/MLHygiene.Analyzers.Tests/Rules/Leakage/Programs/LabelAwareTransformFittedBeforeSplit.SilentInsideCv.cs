// Silent: the selection is part of the estimator given to CrossValidate.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var data = ml.Data.LoadFromTextFile<Probe>("noise.tsv");
var select = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", slotsInOutput: 10);
var cv = ml.BinaryClassification.CrossValidate(data, select.Append(ml.BinaryClassification.Trainers.FastTree()));
Console.WriteLine(cv.Average(f => f.Metrics.AreaUnderRocCurve));

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
