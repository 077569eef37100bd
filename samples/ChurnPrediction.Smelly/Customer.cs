using System.Globalization;

namespace ChurnPrediction;

/// <summary>One line of customers.csv.</summary>
public sealed class Customer
{
    public float Months { get; set; }

    public float MonthlyCharge { get; set; }

    /// <summary>Calls to support in the last year; NaN where the file says nothing.</summary>
    public float SupportCalls { get; set; }

    public bool Left { get; set; }

    public static Customer Parse(string line)
    {
        var cells = line.Split(';');
        return new Customer
        {
            Months = Number(cells[0]),
            MonthlyCharge = Number(cells[1]),
            SupportCalls = cells[2].Length == 0 ? float.NaN : Number(cells[2]),
            Left = cells[3] == "yes",
        };
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
