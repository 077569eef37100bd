// The shuffled view is only printed; the ranking reads the ordered rows of the keyed folds.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Doc>("queries.tsv");
        var sample = ml.Data.TakeRows(ml.Data.ShuffleRows(rows, seed: 1), 10);
        foreach (var d in ml.Data.CreateEnumerable<Doc>(sample, reuseRowObject: false)) Console.WriteLine(d.GroupId);
        foreach (var fold in ml.Data.CrossValidationSplit(rows, samplingKeyColumnName: "GroupId"))
        {
            var model = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.FastTree()).Fit(fold.TrainSet);
            Console.WriteLine(ml.Ranking.Evaluate(model.Transform(fold.TestSet)).NormalizedDiscountedCumulativeGains[0]);
        }
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
