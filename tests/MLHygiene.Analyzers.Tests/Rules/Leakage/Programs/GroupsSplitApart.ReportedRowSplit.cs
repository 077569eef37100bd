// One table of ranking rows is split by row, so one query is in both sets.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<Doc>("queries.tsv");
var split = ml.Data.TrainTestSplit(rows, 0.2);
var pipeline = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.LightGbm());
var model = pipeline.Fit(split.TrainSet);
Console.WriteLine(ml.Ranking.Evaluate(model.Transform(split.TestSet)).NormalizedDiscountedCumulativeGains[0]); //! MLH1011
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
