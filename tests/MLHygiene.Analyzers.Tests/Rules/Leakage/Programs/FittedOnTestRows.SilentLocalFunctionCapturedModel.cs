// Silent: the local function captures the scaler fitted on the training part and only transforms.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(11);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("h.csv", ','), testFraction: 0.2);
var fitted = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Transforms.NormalizeMeanVariance("Features")).Fit(parts.TrainSet);
var model = ml.Regression.Trainers.Sdca().Fit(Standardize(parts.TrainSet));
Console.WriteLine(ml.Regression.Evaluate(model.Transform(Standardize(parts.TestSet))).RSquared);

IDataView Standardize(IDataView view) => fitted.Transform(view);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
