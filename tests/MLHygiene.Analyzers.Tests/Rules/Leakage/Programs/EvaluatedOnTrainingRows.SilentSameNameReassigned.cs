// Silent: the variable data is the training part when fitted and the test part when scored (flow-sensitive).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(8);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), 0.2);
var data = parts.TrainSet;
data = ml.Data.Cache(data);
var model = ml.Transforms.Concatenate("Features", "Size", "Age").Append(ml.Regression.Trainers.LightGbm()).Fit(data);
data = parts.TestSet;
var view = model.Transform(data);
Console.WriteLine(ml.Regression.Evaluate(view).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
