// Silent: the variable called test is the larger, training part; the roles are clear from the flow.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(5);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), 0.2);
var test = split.TrainSet;
var prep = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMinMax("Features")).Fit(test);
var model = ml.Regression.Trainers.Sdca().Fit(prep.Transform(test));
test = split.TestSet;
Console.WriteLine(ml.Regression.Evaluate(model.Transform(prep.Transform(test))).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
