// No key at all: an explicit null, and a label argument that is not the key.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
var split = ml.Data.TrainTestSplit(rows, 0.2, samplingKeyColumnName: null, seed: 1);
foreach (var f in ml.Regression.CrossValidate(split.TrainSet, ml.Regression.Trainers.Sdca(), labelColumnName: "Label")) Console.WriteLine(f.Metrics.RSquared);
var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
