using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Code that puts the rows of one variable into another order, without regard to any other variable.</summary>
internal sealed class Reordering
{
    public Reordering(IOperation operation, RowVariable rows, ReorderingKind kind, DrawSource? draws, IOperation? result = null)
    {
        Operation = operation;
        Result = result;
        Rows = rows;
        Kind = kind;
        Draws = draws;
    }

    /// <summary>The call or loop.</summary>
    public IOperation Operation { get; }

    public RowVariable Rows { get; }

    /// <summary>The rows in their new order, with what is done to them in the same expression; null where they are reordered in place.</summary>
    public IOperation? Result { get; }

    public ReorderingKind Kind { get; }

    /// <summary>Where its random numbers come from; null where it draws none, but sorts.</summary>
    public DrawSource? Draws { get; }

    /// <summary>Whether the two give their rows different orders, whatever the rows are.</summary>
    public bool DiffersFrom(FileOperations file, Reordering other) =>
        Operation != other.Operation
        && (Draws is null || other.Draws is null || Draws.DiffersFrom(file, other.Draws, IsLike(other)));

    private bool IsLike(Reordering other) =>
        Kind == other.Kind || Kind == ReorderingKind.Helper || other.Kind == ReorderingKind.Helper;
}
