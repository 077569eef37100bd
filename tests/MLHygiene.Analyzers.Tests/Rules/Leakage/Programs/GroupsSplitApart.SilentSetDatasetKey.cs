// SetDataset(dataset, fold, samplingKeyColumnName) is not an Execute of the three experiments.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
class Program
{
    static async Task Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Doc>("queries.tsv"), 0.2, samplingKeyColumnName: "GroupId");
        var experiment = ml.Auto().CreateExperiment().SetDataset(split.TrainSet, fold: 5, samplingKeyColumnName: "GroupId").SetRegressionMetric(RegressionMetric.RSquared);
        var best = await experiment.RunAsync();
        Console.WriteLine(ml.Regression.Evaluate(best.Model.Transform(split.TestSet)).RSquared);
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
