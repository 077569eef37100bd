// Reported: the same scaler is fitted a second time on the test part.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var data = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var split = ml.Data.TrainTestSplit(data, 0.2);
var prep = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMinMax("Features"));
var train = prep.Fit(split.TrainSet).Transform(split.TrainSet);
var test = prep.Fit(split.TestSet).Transform(split.TestSet);
var model = ml.Regression.Trainers.Sdca().Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test)); //! MLH1004
Console.WriteLine(metrics.RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
