// The split comes first; only the train part is drawn with replacement.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(1);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
var train = ml.Data.BootstrapSample(parts.TrainSet, seed: 3);
var model = ml.Regression.Trainers.FastTree().Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
