// The regression experiment gets no sampling key; the outer split has one.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
class Visit { [LoadColumn(0)] public string Patient { get; set; } [LoadColumn(1)] public float Label { get; set; } [LoadColumn(2, 7), VectorType(6)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv"), 0.2, samplingKeyColumnName: "Patient");
        var result = ml.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, labelColumnName: "Label", samplingKeyColumn: null);
        Console.WriteLine(ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet)).RSquared);
    }
}
