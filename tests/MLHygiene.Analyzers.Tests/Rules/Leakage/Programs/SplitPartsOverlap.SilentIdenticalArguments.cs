// Two TrainTestSplit calls with identical data, fraction and seed give the same split, so the parts are disjoint.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
var train = ml.Data.TrainTestSplit(rows, 0.2, seed: 5).TrainSet;
var test = ml.Data.TrainTestSplit(rows, 0.2, seed: 5).TestSet;
var model = ml.Regression.Trainers.Sdca().Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(test)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
