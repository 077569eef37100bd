// Silent: the binning is fitted in the loop on each fold's training half.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(7);
var data = ml.Data.LoadFromTextFile<Probe>("p.tsv");
var binning = ml.Transforms.NormalizeSupervisedBinning("Features");
double sum = 0;
ITransformer? step = null;
foreach (var fold in ml.Data.CrossValidationSplit(data, numberOfFolds: 3))
{
    step = binning.Fit(fold.TrainSet);
    var model = ml.BinaryClassification.Trainers.FastTree().Fit(step.Transform(fold.TrainSet));
    var held = step.Transform(fold.TestSet);
    sum += ml.BinaryClassification.Evaluate(model.Transform(held)).Accuracy;
}
Console.WriteLine(sum / 3);

public class Probe
{
    [LoadColumn(0, 199), VectorType(200)] public float[] Features { get; set; } = new float[200];
    [LoadColumn(200)] public bool Label { get; set; }
}
