// ShuffleRows shatters the runs of equal GroupId, although the split has the right key.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
var ml = new MLContext(1);
var rows = ml.Data.ShuffleRows(ml.Data.LoadFromTextFile<Doc>("queries.tsv"), seed: 1);
var split = ml.Data.TrainTestSplit(rows, 0.2, samplingKeyColumnName: "GroupId");
var model = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.FastTree()).Fit(split.TrainSet);
Console.WriteLine(ml.Ranking.Evaluate(model.Transform(split.TestSet)).NormalizedDiscountedCumulativeGains[2]); //! MLH1011
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
