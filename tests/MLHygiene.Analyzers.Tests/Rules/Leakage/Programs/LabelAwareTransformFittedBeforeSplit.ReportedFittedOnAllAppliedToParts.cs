// Reported: split first, but the selector learns from the whole table (law of provenance); arguments reordered.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(5);
var all = ml.Data.LoadFromTextFile<Probe>("p.tsv");
var (learn, judge) = Halve(all);
var selector = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation(slotsInOutput: 8, labelColumnName: "Label", outputColumnName: "Features").Fit(all);
var model = ml.BinaryClassification.Trainers.FastTree().Fit(selector.Transform(learn));
var result = ml.BinaryClassification.Evaluate(labelColumnName: "Label", data: model.Transform(selector.Transform(judge))); //! MLH1003
Console.WriteLine(result.Accuracy);

(IDataView A, IDataView B) Halve(IDataView v)
{
    var s = ml.Data.TrainTestSplit(v, 0.5, seed: 1);
    return (A: s.TrainSet, B: s.TestSet);
}

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
