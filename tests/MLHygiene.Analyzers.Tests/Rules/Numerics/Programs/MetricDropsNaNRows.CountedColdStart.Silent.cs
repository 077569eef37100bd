using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop.Recommendations;

public sealed class Purchase
{
    [LoadColumn(0)] public string Customer { get; set; } = "";
    [LoadColumn(1)] public string Product { get; set; } = "";
    [LoadColumn(2)] public float Stars { get; set; }
}

public sealed class ScoredPurchase
{
    public float Stars { get; set; }
    public float Score { get; set; }
}

public sealed class ColdStartEvaluation(MLContext ml)
{
    public (double Rmse, int ColdRows) Run(string path)
    {
        IDataView data = ml.Data.LoadFromTextFile<Purchase>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 5);
        var model = ml.Transforms.Conversion.MapValueToKey("CustomerKey", nameof(Purchase.Customer))
            .Append(ml.Transforms.Conversion.MapValueToKey("ProductKey", nameof(Purchase.Product)))
            .Append(ml.Recommendation().Trainers.MatrixFactorization(nameof(Purchase.Stars), "CustomerKey", "ProductKey"))
            .Fit(split.TrainSet);

        float fallback = ml.Data.CreateEnumerable<Purchase>(split.TrainSet, reuseRowObject: false).Average(p => p.Stars);
        int cold = 0;
        int rows = 0;
        double squared = 0;
        foreach (var row in ml.Data.CreateEnumerable<ScoredPurchase>(model.Transform(split.TestSet), reuseRowObject: false))
        {
            float predicted = row.Score;
            if (float.IsNaN(predicted))
            {
                cold++;
                predicted = fallback;
            }
            squared += (predicted - row.Stars) * (double)(predicted - row.Stars);
            rows++;
        }
        if (rows == 0)
        {
            throw new InvalidDataException("the test part is empty");
        }
        return (Math.Sqrt(squared / rows), cold);
    }
}
