// Reported: the experiment is told of the validation rows in a statement of its own, and its winner is evaluated on them.
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(1);
var trainer = ml.Regression.Trainers.Sdca();
var all = ml.Data.LoadFromTextFile<Row>("rows.csv");

var split = ml.Data.TrainTestSplit(all);
var experiment = Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateExperiment();
Microsoft.ML.AutoML.AutoMLExperimentExtension.SetDataset(experiment, split.TrainSet, split.TestSet);
var result = await experiment.RunAsync();
Console.WriteLine(ml.Regression.Evaluate(result.Model.Transform(split.TestSet)).RSquared); //! MLH1008

public class Row { [LoadColumn(0)] public float Label { get; set; } [LoadColumn(1)] public float Age { get; set; } [LoadColumn(2)] public int Year { get; set; } }
