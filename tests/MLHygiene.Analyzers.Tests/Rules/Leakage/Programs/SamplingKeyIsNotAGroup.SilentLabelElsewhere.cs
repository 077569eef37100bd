// Near miss: "Region" is a string group; the label of the trainer and of Evaluate is another column, Sales.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Shop { [LoadColumn(0)] public string Region { get; set; } [LoadColumn(1)] public float Sales { get; set; } [LoadColumn(2, 5), VectorType(4)] public float[] Features { get; set; } }
static class Program
{
    static double Sales(MLContext ml)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shop>("shops.csv"), 0.2, samplingKeyColumnName: "Region");
        var model = ml.Regression.Trainers.FastTree("Sales").Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Sales").RSquared;
    }

    static void Main() => Console.WriteLine(Sales(new MLContext(1)));
}
