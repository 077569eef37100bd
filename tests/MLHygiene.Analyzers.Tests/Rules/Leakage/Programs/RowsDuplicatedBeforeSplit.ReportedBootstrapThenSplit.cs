// The rows are drawn with replacement before the split, so copies of one row stand on both sides.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv");
rows = ml.Data.BootstrapSample(rows, seed: 3);
var parts = ml.Data.TrainTestSplit(rows, 0.2);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared); //! MLH1007
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
