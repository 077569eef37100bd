// Reported: feature selection by count learns from all rows.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();
var all = ml.Data.LoadFromTextFile<Row>("rows.csv");

var x = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnCount("Age", count: 10).Fit(all).Transform(all);
var split = ml.Data.TrainTestSplit(x);
var model = trainer.Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared); //! MLH1002

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
