// Silent: fit train, score validation, refit on train + validation, score test, final refit on everything.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(2);
var everything = ml.Data.LoadFromTextFile<House>("houses.csv", ',', true);
var outer = ml.Data.TrainTestSplit(everything, 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.2);
var estimator = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree());

ITransformer model = estimator.Fit(inner.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared);

model = estimator.Fit(outer.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(outer.TestSet)).RSquared);

model = estimator.Fit(everything);
ml.Model.Save(model, everything.Schema, "houses.zip");

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
