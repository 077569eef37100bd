// Reported: the split comes first in the text, but the scaler is fitted on the whole table and applied to both parts (law of provenance).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(8);
var table = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var split = ml.Data.TrainTestSplit(table, 0.2);
var scaler = ml.Transforms.Concatenate("Features", "Size", "Rooms")
    .Append(ml.Transforms.NormalizeLogMeanVariance("Features"))
    .Fit(table);
var train = scaler.Transform(split.TrainSet);
var test = scaler.Transform(split.TestSet);
var model = ml.Regression.Trainers.OnlineGradientDescent().Fit(train);
var quality = ml.Regression.Evaluate(model.Transform(test)); //! MLH1002
Console.WriteLine(quality.RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
