// AutoML chooses its best run on split.TestSet (validationData), which is then reported, through a helper that takes the whole TrainTestData.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
static class Search
{
    static void Main()
    {
        var ml = new MLContext(1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv"), 0.2);
        var best = Best(ml, parts);
        var scored = best.Transform(parts.TestSet);
        Console.WriteLine(ml.Regression.Evaluate(scored).RSquared); //! MLH1008
    }

    static ITransformer Best(MLContext ml, DataOperationsCatalog.TrainTestData data)
    {
        var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 60);
        var result = experiment.Execute(data.TrainSet, validationData: data.TestSet, labelColumnName: "Label");
        return result.BestRun.Model;
    }
}
class House
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; }
}
