using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A number that is not known: a variable, how many rows a collection has, or a part of another number, rounded down.</summary>
internal sealed class RowFactor
{
    public RowFactor(string key, IOperation operation, RowCount? total = null, double? share = null, RowCount? divisor = null, IOperation? totalOperand = null)
    {
        Key = key;
        Operation = operation;
        Total = total;
        Share = share;
        Divisor = divisor;
        TotalOperand = totalOperand;
    }

    /// <summary>The same for the same number.</summary>
    public string Key { get; }

    /// <summary>The expression that was read first.</summary>
    public IOperation Operation { get; }

    /// <summary>What it is a part of; null where it is no part.</summary>
    public RowCount? Total { get; }

    /// <summary>Which part, where that is a constant.</summary>
    public double? Share { get; }

    /// <summary>What the total is divided by, where it is divided.</summary>
    public RowCount? Divisor { get; }

    /// <summary>The expression for what it is a part of.</summary>
    public IOperation? TotalOperand { get; }
}
