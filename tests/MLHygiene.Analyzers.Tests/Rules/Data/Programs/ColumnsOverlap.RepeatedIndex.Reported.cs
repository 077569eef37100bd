using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxi;

public class Trip
{
    [LoadColumn(0)] public string Vendor = "";
    [LoadColumn(1)] public string RateCode = "";
    [LoadColumn(2)] public float Passengers;
    [LoadColumn(3)] public float Seconds;
    [LoadColumn(3)] public float Distance; //! MLH5013
    [LoadColumn(5)] public string Payment = "";
    [LoadColumn(6)] [ColumnName("Label")] public float Fare;
}

public sealed record Payment
{
    private const int AmountIndex = 2;

    [LoadColumn(AmountIndex)] public float Amount { get; init; }
    [LoadColumn(0, 1), VectorType(2)] public float[] Location { get; init; } = [];
    [LoadColumn(AmountIndex - 1)] public bool Refunded { get; init; } //! MLH5013
}

public static class TripLoader
{
    public static IDataView Load(MLContext ml, string path)
        => ml.Data.LoadFromTextFile<Trip>(path, separatorChar: ',', hasHeader: true);

    public static IDataView LoadPayments(MLContext ml, string path)
        => ml.Data.LoadFromTextFile<Payment>(path, separatorChar: ';', hasHeader: true);
}
