// The trainer's default label column "Label" is concatenated into the features, and the trainer is appended in another statement.
using Microsoft.ML;
using Microsoft.ML.Data;
var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Row>("rows.csv"), 0.2);
var featurize = ml.Transforms.Concatenate("Features", "Label", "A", "B"); //! MLH1009
var pipeline = featurize.Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression());
var model = pipeline.Fit(split.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);

class Row { [LoadColumn(0)] public bool Label { get; set; } [LoadColumn(1)] public float A { get; set; } [LoadColumn(2)] public float B { get; set; } }
