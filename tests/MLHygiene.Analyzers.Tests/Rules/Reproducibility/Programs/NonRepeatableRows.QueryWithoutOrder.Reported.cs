// Reported: the database may return the rows in another order in each pass, and the split goes by position.
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Flight
{
    public float Distance { get; set; }

    public float Delay { get; set; }
}

public sealed class FlightDelays
{
    private const string Rows = @"
        SELECT CAST(Distance AS REAL) AS Distance, CAST(Delay AS REAL) AS Delay
        FROM Flights
        WHERE Cancelled = 0";

    private readonly MLContext _ml = new MLContext(seed: 5);

    public double Error(DbProviderFactory factory, string connection)
    {
        DatabaseLoader loader = _ml.Data.CreateDatabaseLoader<Flight>();
        IDataView flights = loader.Load(new DatabaseSource(factory, connection, Rows)); //! MLH3011
        var (train, test) = Divide(flights);
        var model = _ml.Transforms.Concatenate("Features", "Distance")
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: "Delay"))
            .Fit(train);
        return _ml.Regression.Evaluate(model.Transform(test), "Delay").RootMeanSquaredError;
    }

    private (IDataView Train, IDataView Test) Divide(IDataView data)
    {
        var parts = _ml.Data.TrainTestSplit(data);
        return (parts.TrainSet, parts.TestSet);
    }
}
