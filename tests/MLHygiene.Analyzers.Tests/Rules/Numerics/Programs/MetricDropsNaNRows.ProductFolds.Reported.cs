using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shop.Recommendations;

public sealed class Purchase
{
    public string Customer { get; set; } = "";
    public string Product { get; set; } = "";
    public float Stars { get; set; }
}

public sealed class RankSearch(MLContext ml, IReadOnlyList<Purchase> purchases)
{
    public async Task WriteReportAsync(TextWriter writer)
    {
        foreach (int rank in new[] { 8, 16, 32 })
        {
            var (mean, spread) = Score(rank);
            await writer.WriteLineAsync($"rank {rank}: RMSE {mean:F3} +- {spread:F3}");
        }
    }

    private (double Mean, double Spread) Score(int rank)
    {
        IDataView data = ml.Data.LoadFromEnumerable(purchases);
        var estimator = ml.Transforms.Conversion.MapValueToKey("CustomerKey", nameof(Purchase.Customer))
            .Append(ml.Transforms.Conversion.MapValueToKey("ProductKey", nameof(Purchase.Product)))
            .Append(ml.Recommendation().Trainers.MatrixFactorization(nameof(Purchase.Stars), "CustomerKey", "ProductKey", approximationRank: rank));
        var folds = ml.Recommendation().CrossValidate(data, estimator, numberOfFolds: 5, labelColumnName: nameof(Purchase.Stars)); //! MLH4018
        double[] errors = folds.Select(f => f.Metrics.RootMeanSquaredError).ToArray();
        double mean = errors.Average();
        return (mean, Math.Sqrt(errors.Sum(e => (e - mean) * (e - mean)) / (errors.Length - 1)));
    }
}
