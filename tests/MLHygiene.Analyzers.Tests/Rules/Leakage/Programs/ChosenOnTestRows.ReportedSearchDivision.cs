// Reported: the experiment validates on the test side of the split it is given.
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();
var all = ml.Data.LoadFromTextFile<Row>("rows.csv");

var split = ml.Data.TrainTestSplit(all);
var experiment = ml.Auto().CreateExperiment().SetDataset(split).SetTrainingTimeInSeconds(60);
var result = experiment.Run();
Console.WriteLine(ml.Regression.Evaluate(result.Model.Transform(split.TestSet)).RSquared); //! MLH1008

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
