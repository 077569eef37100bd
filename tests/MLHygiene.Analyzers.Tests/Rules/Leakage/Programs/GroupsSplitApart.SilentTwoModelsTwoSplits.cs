// Near miss: the row split feeds the regression, the keyed split feeds the ranking.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
class Two
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Doc>("queries.tsv");
        var split = ml.Data.TrainTestSplit(rows, 0.2);
        var regression = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
        Console.WriteLine(ml.Regression.Evaluate(regression.Transform(split.TestSet)).RSquared);
        split = ml.Data.TrainTestSplit(rows, 0.2, samplingKeyColumnName: "GroupId");
        var ranking = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.LightGbm()).Fit(split.TrainSet);
        Console.WriteLine(ml.Ranking.Evaluate(ranking.Transform(split.TestSet)).NormalizedDiscountedCumulativeGains[0]);
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
