// The model is fitted on the train part of the split with seed 1 and evaluated on the test part of the split with seed 2 of the same data: the parts overlap.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(seed: 4);
var houses = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var first = ml.Data.TrainTestSplit(houses, testFraction: 0.25, seed: 1);
var second = ml.Data.TrainTestSplit(seed: 2, testFraction: 0.25, data: houses);
var model = ml.Regression.Trainers.FastTree().Fit(first.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(second.TestSet)).RSquared); //! MLH1005
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
