using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Passenger>("titanic.csv", separatorChar: ',', hasHeader: true, allowQuoting: true); //! MLH4005
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 1);

var pipeline = ml.Transforms.ReplaceMissingValues("Age", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Categorical.OneHotEncoding("Sex"))
    .Append(ml.Transforms.Concatenate("Features", "Pclass", "Age", "Fare", "Sex"))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Survived"));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Survived");
Console.WriteLine($"accuracy {metrics.Accuracy:P1}, AUC {metrics.AreaUnderRocCurve:F3}");

var engine = ml.Model.CreatePredictionEngine<Passenger, SurvivalPrediction>(model);
SurvivalPrediction prediction = engine.Predict(new Passenger { Pclass = 2, Sex = "female", Age = 31, Fare = 26 });
Console.WriteLine($"survives with {prediction.Probability:P1}");

public class Passenger
{
    [LoadColumn(1)] public bool Survived { get; set; }
    [LoadColumn(2)] public float Pclass { get; set; }
    [LoadColumn(4)] public string Sex { get; set; } = "";
    [LoadColumn(5)] public float Age { get; set; }
    [LoadColumn(9)] public float Fare { get; set; }
}

public class SurvivalPrediction
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}
