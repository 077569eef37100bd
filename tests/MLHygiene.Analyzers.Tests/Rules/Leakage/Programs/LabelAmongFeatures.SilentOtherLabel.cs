// The trainer's label is Tip, so Fare is a legitimate feature; a column called Label is not the label of this trainer.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Taxi>("taxi.csv"), 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Fare").Append(ml.Regression.Trainers.Sdca("Tip"));
var model = pipeline.Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Tip").RSquared);

class Taxi { [LoadColumn(0)] public float Distance { get; set; } [LoadColumn(1)] public float Fare { get; set; } [LoadColumn(2)] public float Tip { get; set; } }
