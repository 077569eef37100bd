// The second split divides the test part of the first: three disjoint parts.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
var outer = ml.Data.TrainTestSplit(rows, 0.4, seed: 1);
var inner = ml.Data.TrainTestSplit(outer.TestSet, 0.5, seed: 2);
var model = ml.Regression.Trainers.LightGbm().Fit(outer.TrainSet, inner.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
