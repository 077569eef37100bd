// Silent: the scaler is fitted on the training part and applied to both parts.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var table = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var split = ml.Data.TrainTestSplit(table, 0.2);
var scaler = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMinMax("Features")).Fit(split.TrainSet);
var (train, test) = (scaler.Transform(split.TrainSet), scaler.Transform(split.TestSet));
var model = ml.Regression.Trainers.Sdca().Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(test)).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
