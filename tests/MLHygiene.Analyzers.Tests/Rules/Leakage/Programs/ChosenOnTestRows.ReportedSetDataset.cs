// SetDataset(train, validation) of the experiment gets the test part, and the best model is evaluated on it (async).
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
class Auto2
{
    static async Task Main()
    {
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
        var experiment = ml.Auto().CreateExperiment().SetDataset(split.TrainSet, split.TestSet).SetRegressionMetric(RegressionMetric.RSquared).SetTrainingTimeInSeconds(60);
        TrialResult result = await experiment.RunAsync();
        var metrics = ml.Regression.Evaluate(result.Model.Transform(split.TestSet)); //! MLH1008
        Console.WriteLine(metrics.RSquared);
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
