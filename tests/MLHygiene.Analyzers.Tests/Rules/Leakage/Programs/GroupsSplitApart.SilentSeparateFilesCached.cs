// A file per set, and Cache alone keeps the order.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var train = ml.Data.Cache(ml.Data.LoadFromTextFile<Doc>("train.tsv"));
        var test = ml.Data.Cache(ml.Data.LoadFromTextFile<Doc>("test.tsv"));
        var model = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.FastTree()).Fit(train);
        Console.WriteLine(ml.Ranking.Evaluate(model.Transform(test)).NormalizedDiscountedCumulativeGains[0]);
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
