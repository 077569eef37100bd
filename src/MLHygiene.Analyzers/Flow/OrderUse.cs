using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A place that makes the order of rows count.</summary>
internal sealed class OrderUse
{
    public OrderUse(OrderUseKind kind, IOperation place)
    {
        Kind = kind;
        Place = place;
    }

    public OrderUseKind Kind { get; }

    /// <summary>What numbers, divides or keeps the rows.</summary>
    public IOperation Place { get; }
}
