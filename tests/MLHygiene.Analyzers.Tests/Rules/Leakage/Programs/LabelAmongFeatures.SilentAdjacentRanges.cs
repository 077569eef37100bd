// The LoadColumn ranges meet but do not overlap (features 0 to 9, label 10).
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Wide>("wide.csv"), 0.2);
var model = ml.Regression.Trainers.Ols().Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);

class Wide { [LoadColumn(0, 9), VectorType(10)] public float[] Features { get; set; } [LoadColumn(10)] public float Label { get; set; } }
