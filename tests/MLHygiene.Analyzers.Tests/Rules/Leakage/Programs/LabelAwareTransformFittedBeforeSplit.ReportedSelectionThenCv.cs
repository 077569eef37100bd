// Reported: features chosen by mutual information with the label on all rows, then cross-validated.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var data = ml.Data.LoadFromTextFile<Probe>("noise.tsv");
var select = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", labelColumnName: "Label", slotsInOutput: 10);
var chosen = select.Fit(data).Transform(data);
var cv = ml.BinaryClassification.CrossValidate(chosen, ml.BinaryClassification.Trainers.FastTree(), numberOfFolds: 5); //! MLH1003
Console.WriteLine(cv.Average(f => f.Metrics.AreaUnderRocCurve));

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
