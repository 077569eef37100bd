using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Passenger>("titanic.csv", CsvOptions(quoted: true));
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 1);

var pipeline = ml.Transforms.ReplaceMissingValues("Age", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Categorical.OneHotEncoding("Sex"))
    .Append(ml.Transforms.Concatenate("Features", "Pclass", "Age", "Fare", "Sex"))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Survived"));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Survived");
Console.WriteLine($"accuracy {metrics.Accuracy:P1}");

static TextLoader.Options CsvOptions(bool quoted)
{
    var options = new TextLoader.Options();
    options.Separators = new[] { ',' };
    options.HasHeader = true;
    options.AllowQuoting = quoted;
    options.MissingRealsAsNaNs = true;
    return options;
}

public class Passenger
{
    [LoadColumn(1)] public bool Survived { get; set; }
    [LoadColumn(2)] public float Pclass { get; set; }
    [LoadColumn(4)] public string Sex { get; set; } = "";
    [LoadColumn(5)] public float Age { get; set; }
    [LoadColumn(9)] public float Fare { get; set; }
}
