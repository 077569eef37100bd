// Silent: the second fit gets an empty, schema-only view.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(4);
var empty = ml.Data.LoadFromEnumerable(new List<House>());
var rows = ml.Data.LoadFromTextFile<House>("h.csv", ',');

var split = ml.Data.TrainTestSplit(rows, 0.2);
var concat = ml.Transforms.Concatenate("Features", "Size", "Rooms");
var model = concat.Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
var shape = concat.Append(ml.Transforms.NormalizeMinMax("Features")).Fit(empty);
Console.WriteLine(shape.Transform(empty).Schema["Features"].Type);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
