// Reported: the model is fitted on one side of the split and scored on the whole table (X is an ancestor of Y).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age")
    .Append(ml.Regression.Trainers.FastTree());
var model = pipeline.Fit(split.TrainSet);
var predictions = model.Transform(data);
var metrics = ml.Regression.Evaluate(predictions); //! MLH1001
Console.WriteLine($"R2 {metrics.RSquared:0.000}");

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
