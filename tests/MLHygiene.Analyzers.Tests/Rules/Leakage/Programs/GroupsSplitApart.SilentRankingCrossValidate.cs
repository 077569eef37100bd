// Ranking CrossValidate uses the group column itself.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Doc>("queries.tsv");
        var pipeline = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.FastTree());
        foreach (var fold in ml.Ranking.CrossValidate(rows, pipeline, numberOfFolds: 5)) Console.WriteLine(fold.Metrics.NormalizedDiscountedCumulativeGains[0]);
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
