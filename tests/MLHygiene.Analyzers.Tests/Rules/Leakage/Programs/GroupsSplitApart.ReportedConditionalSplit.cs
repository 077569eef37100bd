// On one path of the method the table is split by row.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
static class Eval
{
    public static double Run(MLContext ml, string path, bool keepGroups)
    {
        var rows = ml.Data.LoadFromTextFile<Doc>(path);
        DataOperationsCatalog.TrainTestData parts;
        if (keepGroups) parts = ml.Data.TrainTestSplit(rows, 0.2, "GroupId");
        else parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.FastTree()).Fit(parts.TrainSet);
        return ml.Ranking.Evaluate(model.Transform(parts.TestSet)).NormalizedDiscountedCumulativeGains[0]; //! MLH1011
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
