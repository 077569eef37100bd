// The validation set of LightGBM is cut from the train part; the test part stays untouched until the end.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
var ml = new MLContext(1);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.2);
var model = ml.Regression.Trainers.LightGbm().Fit(inner.TrainSet, inner.TestSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(outer.TestSet)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
