// The row split is made in one helper and the ranking is evaluated in another; the caller joins them.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
static class Ranker
{
    static void Main()
    {
        var ml = new MLContext(1);
        var parts = Load(ml, "queries.tsv");
        var model = Train(ml, parts.TrainSet);
        Report(ml, model, parts.TestSet); //! MLH1011
    }

    static DataOperationsCatalog.TrainTestData Load(MLContext ml, string path) => ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Doc>(path), testFraction: 0.3, seed: 1);

    static ITransformer Train(MLContext ml, IDataView rows) => ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.FastTree()).Fit(rows);

    static void Report(MLContext ml, ITransformer model, IDataView rows)
    {
        var metrics = ml.Ranking.Evaluate(model.Transform(rows), labelColumnName: "Label", rowGroupColumnName: "GroupId");
        Console.WriteLine(string.Join(' ', metrics.NormalizedDiscountedCumulativeGains));
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
