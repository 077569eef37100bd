using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Warehouse;

public sealed class OrderRow
{
    [LoadColumn(0)] public float Quantity { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float DeliveryDays { get; set; }
}

public sealed class DeliveryTrainer
{
    private readonly MLContext _ml = new(seed: 21);
    private readonly DbProviderFactory _factory;

    public DeliveryTrainer(DbProviderFactory factory) => _factory = factory;

    public RegressionMetrics Train(string connectionString, string holdoutPath)
    {
        DatabaseLoader loader = _ml.Data.CreateDatabaseLoader<OrderRow>();
        var source = new DatabaseSource(_factory, connectionString, "SELECT Quantity, Weight, DeliveryDays FROM Orders");
        IDataView train = loader.Load(source);
        IDataView test = _ml.Data.LoadFromBinary(holdoutPath);

        var pipeline = _ml.Transforms.IndicateMissingValues("WeightMissing", "Weight")
            .Append(_ml.Transforms.ReplaceMissingValues("Weight", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(_ml.Transforms.Conversion.ConvertType("WeightMissing", outputKind: DataKind.Single))
            .Append(_ml.Transforms.Concatenate("Features", "Quantity", "Weight", "WeightMissing"))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.Sdca());
        var model = pipeline.Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test));
    }
}
