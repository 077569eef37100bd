// Reported: tree featurization trains trees on the label of every row before the split (label-using).
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(3);
var raw = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var rows = ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age").Fit(raw).Transform(raw);
var options = new FastTreeRegressionFeaturizationEstimator.Options
{
    InputColumnName = "Features",
    LeavesColumnName = "Leaves",
    TreesColumnName = "Trees",
    PathsColumnName = "Paths",
    TrainerOptions = new FastTreeRegressionTrainer.Options { NumberOfTrees = 20, FeatureColumnName = "Features", LabelColumnName = "Label" },
};
var leaves = ml.Transforms.FeaturizeByFastTreeRegression(options).Fit(rows).Transform(rows);
var split = ml.Data.TrainTestSplit(leaves, 0.3);
var model = ml.Regression.Trainers.Sdca(featureColumnName: "Leaves").Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared); //! MLH1003

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
