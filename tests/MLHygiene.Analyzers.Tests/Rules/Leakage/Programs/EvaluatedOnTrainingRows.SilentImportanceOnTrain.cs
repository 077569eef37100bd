// Silent: permutation importance on training rows is not reported, the metric comes from the test part.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(5);
var data = ml.Data.LoadFromTextFile<House>("h.csv", ',', true);
var split = ml.Data.TrainTestSplit(data, 0.2);
var model = ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age")
    .Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
var scoredTrain = model.Transform(split.TrainSet);
var importance = ml.Regression.PermutationFeatureImportance(model.LastTransformer, scoredTrain, permutationCount: 5);
Console.WriteLine(importance.Length);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
