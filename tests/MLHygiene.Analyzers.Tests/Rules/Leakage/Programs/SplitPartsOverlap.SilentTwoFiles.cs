// Two splits with other seeds, but of two different files: train rows of one are never rows of the other.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var north = ml.Data.LoadFromTextFile<House>("north.csv");
var south = ml.Data.LoadFromTextFile<House>("south.csv");
var a = ml.Data.TrainTestSplit(north, 0.2, seed: 1);
var b = ml.Data.TrainTestSplit(south, 0.3, seed: 2);
var model = ml.Regression.Trainers.Sdca().Fit(a.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(b.TestSet)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
