// TakeRows(800) and SkipRows(700) of one view share a hundred rows.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(5);
var all = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var train = ml.Data.TakeRows(all, 800);
var test = ml.Data.SkipRows(all, 700);
var model = ml.Regression.Trainers.Ols().Fit(train);
var m = ml.Regression.Evaluate(model.Transform(test)); //! MLH1005
Console.WriteLine(m.RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
