// Reported: every trainer of the loop is scored on the rows it was fitted on.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(4);
var rows = ml.Data.LoadFromTextFile<House>("houses.csv", ',', true);
(string Name, IEstimator<ITransformer> Learner)[] candidates =
[
    ("trees", ml.Regression.Trainers.FastTree()),
    ("forest", ml.Regression.Trainers.FastForest()),
    ("gbm", ml.Regression.Trainers.LightGbm()),
];
var features = ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age");
foreach (var (name, learner) in candidates)
{
    var model = features.Append(learner).Fit(rows);
    var scored = model.Transform(rows);
    var metrics = ml.Regression.Evaluate(scored); //! MLH1001
    Console.WriteLine($"{name}: {metrics.RSquared:0.00}");
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
