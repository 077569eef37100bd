// Reported: Fit(train, validation) with a third part for validation, scored on the training part (Fit(train, validationData) trainers).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var loaded = ml.Data.LoadFromTextFile<House>("houses.csv", ',', true);
var all = ml.Transforms.Concatenate("Features", "Size", "Rooms").Fit(loaded).Transform(loaded);
var outer = ml.Data.TrainTestSplit(all, 0.4, seed: 1);
var inner = ml.Data.TrainTestSplit(outer.TestSet, 0.5, seed: 1);
var trainer = ml.Regression.Trainers.FastTree();
var model = trainer.Fit(outer.TrainSet, inner.TrainSet);
var score = ml.Regression.Evaluate(model.Transform(outer.TrainSet)); //! MLH1001
Console.WriteLine(score.RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
