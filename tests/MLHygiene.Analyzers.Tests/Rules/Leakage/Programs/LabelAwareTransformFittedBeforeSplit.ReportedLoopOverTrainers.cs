// Reported: one selection on all rows feeds every trainer of the loop.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(9);
var table = ml.Data.LoadFromTextFile<Probe>(path: "p.tsv");
var picked = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Picked", "Features", slotsInOutput: 12).Fit(table).Transform(table);
var cut = ml.Data.TrainTestSplit(picked, testFraction: 0.25);
var learners = new Dictionary<string, IEstimator<ITransformer>>
{
    ["tree"] = ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Picked"),
    ["gbm"] = ml.BinaryClassification.Trainers.LightGbm(featureColumnName: "Picked"),
};
foreach (var pair in learners)
{
    ITransformer fitted = pair.Value.Fit(cut.TrainSet);
    IDataView scored = fitted.Transform(cut.TestSet);
    Console.WriteLine($"{pair.Key} {ml.BinaryClassification.Evaluate(scored).Accuracy}"); //! MLH1003
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
