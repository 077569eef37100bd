// The sampling key is the bool label ("stratified"): whole classes fall on one side.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<Churn>("churn.csv");
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: "Label"); //! MLH1010
var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
class Churn
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; }
}
