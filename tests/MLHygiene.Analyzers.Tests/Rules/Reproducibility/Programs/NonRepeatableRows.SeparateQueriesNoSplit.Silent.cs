// Silent: the two parts come from two tables, and neither view is split.
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Order
{
    public float Total { get; set; }

    public float Items { get; set; }
}

public sealed class OrderTotals
{
    private readonly MLContext _ml = new MLContext(seed: 4);
    private readonly DatabaseLoader _loader;

    public OrderTotals() => _loader = _ml.Data.CreateDatabaseLoader<Order>();

    public double Error(DbProviderFactory factory, string connection)
    {
        IDataView train = _loader.Load(new DatabaseSource(factory, connection, "SELECT Total, Items FROM TrainOrders"));
        IDataView test = _loader.Load(new DatabaseSource(factory, connection, "SELECT Total, Items FROM TestOrders"));
        var model = _ml.Transforms.Concatenate("Features", "Items")
            .Append(_ml.Regression.Trainers.FastTree("Total"))
            .Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test), "Total").RootMeanSquaredError;
    }
}
