// Reported: both branches of the conditional are scalers fitted on all rows; loop over trainers afterwards.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(9);
bool robust = args is ["--robust", ..];
var raw = ml.Data.LoadFromTextFile<House>("h.csv", ',');
var rows = ml.Transforms.Concatenate("Features", "Size", "Rooms", "Age").Fit(raw).Transform(raw);
var scaler = robust ? ml.Transforms.NormalizeMinMax("Features") : ml.Transforms.NormalizeMeanVariance("Features");
var scaled = scaler.Fit(rows).Transform(rows);
var split = ml.Data.TrainTestSplit(scaled, 0.2);
IEstimator<ITransformer>[] learners = [ml.Regression.Trainers.Sdca(), ml.Regression.Trainers.FastTree()];
foreach (var learner in learners)
{
    var model = learner.Fit(split.TrainSet);
    var m = ml.Regression.Evaluate(model.Transform(split.TestSet)); //! MLH1002
    Console.WriteLine(m.RSquared);
}

public class House
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public float Price { get; set; }
}
