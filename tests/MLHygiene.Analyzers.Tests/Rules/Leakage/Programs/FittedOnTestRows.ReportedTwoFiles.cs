// Reported: train and test come from two files; the scaler's second Fit gets the test file (the second of two Fit calls of the same estimator).
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(7);
var trainFile = ml.Data.LoadFromTextFile<House>("train.csv", ',', true);
var testFile = ml.Data.LoadFromTextFile<House>("test.csv", ',', true);
var scale = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeRobustScaling("Features"));
var model = ml.Regression.Trainers.Sdca().Fit(scale.Fit(trainFile).Transform(trainFile));
var predictions = model.Transform(scale.Fit(testFile).Transform(testFile));
var metrics = ml.Regression.Evaluate(predictions); //! MLH1004
Console.WriteLine(metrics.RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
