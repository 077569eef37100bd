// The trainer is made from Options with its own RowGroupColumnName; the split has fraction and seed but no key.
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;
class Hotel { [LoadColumn(0)] public float Clicked { get; set; } [LoadColumn(1)] public string Search { get; set; } [LoadColumn(2, 9), VectorType(8)] public float[] Features { get; set; } }
class Program
{
    static void Main()
    {
        var ml = new MLContext(1);
        var (train, test) = Split(ml, ml.Data.LoadFromTextFile<Hotel>("hotels.csv", ','));
        var options = new LightGbmRankingTrainer.Options { LabelColumnName = "Clicked", RowGroupColumnName = "SearchKey" };
        var model = ml.Transforms.Conversion.MapValueToKey("SearchKey", "Search").Append(ml.Ranking.Trainers.LightGbm(options)).Fit(train);
        var metrics = ml.Ranking.Evaluate(model.Transform(test), labelColumnName: "Clicked", rowGroupColumnName: "SearchKey"); //! MLH1011
        Console.WriteLine(metrics.NormalizedDiscountedCumulativeGains[0]);
    }

    static (IDataView, IDataView) Split(MLContext ml, IDataView rows)
    {
        var s = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 42);
        return (s.TrainSet, s.TestSet);
    }
}
