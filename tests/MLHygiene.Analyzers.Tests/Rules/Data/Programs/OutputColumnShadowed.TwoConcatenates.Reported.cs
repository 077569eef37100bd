using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 0);
var data = ml.Data.LoadFromTextFile<Passenger>("titanic.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);

var numeric = new[] { nameof(Passenger.Age), nameof(Passenger.Fare) };
var pipeline = ml.Transforms.Categorical.OneHotEncoding("SexEncoded", nameof(Passenger.Sex))
    .Append(ml.Transforms.Concatenate("Features", numeric))
    .Append(ml.Transforms.Concatenate("Features", "SexEncoded")) //! MLH5019
    .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Passenger.Survived)));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Passenger.Survived));
Console.WriteLine(metrics.F1Score);

public class Passenger
{
    [LoadColumn(0)] public bool Survived { get; set; }
    [LoadColumn(1)] public string Sex { get; set; } = "";
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Fare { get; set; }
}

public class SurvivalPrediction
{
    [ColumnName("PredictedLabel")] public bool Survives { get; set; }
    public float Score { get; set; }

    public override string ToString() => Survives ? $"survives ({Score:F2})" : $"dies ({Score:F2})";
}
