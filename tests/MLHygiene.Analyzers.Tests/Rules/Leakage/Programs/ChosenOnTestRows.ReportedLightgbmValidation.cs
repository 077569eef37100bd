// LightGBM gets the test part as its validation set, and the metric is computed on the same part.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
var trainer = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 20 });
var model = trainer.Fit(split.TrainSet, split.TestSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared); //! MLH1008
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
