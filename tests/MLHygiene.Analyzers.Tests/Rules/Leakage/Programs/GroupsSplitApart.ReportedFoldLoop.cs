// CrossValidationSplit without a sampling key cuts the groups apart in every fold.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
class Folds
{
    static void Main()
    {
        var ml = new MLContext(1);
        var rows = ml.Data.LoadFromTextFile<Doc>("queries.tsv");
        foreach (var fold in ml.Data.CrossValidationSplit(rows, numberOfFolds: 5))
        {
            var model = ml.Transforms.Conversion.Hash("GroupId").Append(ml.Ranking.Trainers.LightGbm()).Fit(fold.TrainSet);
            var metrics = ml.Ranking.Evaluate(model.Transform(fold.TestSet)); //! MLH1011
            Console.WriteLine(metrics.DiscountedCumulativeGains[0]);
        }
    }
}
class Doc
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2, 20), VectorType(19)] public float[] Features { get; set; }
}
