// The experiment chooses on the validation file; the metric is computed on a third file.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
var ml = new MLContext(1);
var train = ml.Data.LoadFromTextFile<House>("train.csv");
var validation = ml.Data.LoadFromTextFile<House>("validation.csv");
var test = ml.Data.LoadFromTextFile<House>("test.csv");
var result = ml.Auto().CreateRegressionExperiment(60).Execute(trainData: train, validationData: validation, labelColumnName: "Label");
Console.WriteLine(ml.Regression.Evaluate(result.BestRun.Model.Transform(test)).RSquared);
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
