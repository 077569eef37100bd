// The ranking experiment is not one of the three that ignore the key; the outer parts are two files.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.AutoML;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var train = ml.Data.LoadFromTextFile<Doc>("train.tsv");
        var test = ml.Data.LoadFromTextFile<Doc>("test.tsv");
        var result = ml.Auto().CreateRankingExperiment(60).Execute(train, "Label", samplingKeyColumn: "GroupId");
        Console.WriteLine(ml.Ranking.Evaluate(result.BestRun.Model.Transform(test)).NormalizedDiscountedCumulativeGains[0]);
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
