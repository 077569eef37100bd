using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>How the rows of a walk can be shuffled in each epoch, without parting what belongs together and without rows that the walk leaves out.</summary>
internal sealed class EpochShuffle
{
    private EpochShuffle(EpochShuffleKind kind, IOperation? counted, ImmutableArray<IOperation> indices)
    {
        Kind = kind;
        Counted = counted;
        Indices = indices;
    }

    /// <summary>A shuffle of whole rows that are all walked.</summary>
    public static EpochShuffle OfRows { get; } = new(EpochShuffleKind.Rows, counted: null, ImmutableArray<IOperation>.Empty);

    public EpochShuffleKind Kind { get; }

    /// <summary>The collection that has as many places as the walk.</summary>
    public IOperation? Counted { get; }

    /// <summary>The expressions that say which row is read.</summary>
    public ImmutableArray<IOperation> Indices { get; }

    /// <summary>Whether rows of a type can change their places.</summary>
    public static bool CanBeMoved(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: 1 } or INamedTypeSymbol { Name: "List" or "IList" };

    /// <summary>Reads a loop that counts through rows; null where none of the two is certainly right.</summary>
    /// <param name="file">The code of the file.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="counter">What it counts with.</param>
    /// <param name="selected">What takes rows at the counter, and the rows.</param>
    /// <param name="areWhole">Whether the rows are of one collection, features with label.</param>
    public static EpochShuffle? Find(
        FileOperations file, IForLoopOperation loop, ILocalSymbol counter, IReadOnlyList<(IOperation Operation, IOperation Rows)> selected, bool areWhole)
    {
        var places = Places(loop, counter);
        if (!StartsAtZero(file, counter)
            || Whole(file, loop, counter, selected) is not { } counted
            || !loop.Body.DescendantsAndSelf().Where(part => IsOneOf(part, places)).All(place => IsAccountedFor(place, loop, selected)))
        {
            return null;
        }

        if (areWhole && CanBeMoved(selected[0].Rows.Type))
        {
            return OfRows;
        }

        var indices = selected.Select(found => IndexOf(found.Operation)).OfType<IOperation>().ToImmutableArray();
        return indices.Length == selected.Count
            && indices.All(index => IsPlace(index, places) && index.Syntax.ToString() == indices[0].Syntax.ToString())
                ? new EpochShuffle(EpochShuffleKind.Places, counted, indices)
                : null;
    }

    // The counter, and the counters of the loops that begin at it.
    private static ImmutableArray<ILocalSymbol> Places(IForLoopOperation loop, ILocalSymbol counter) =>
        loop.Body.DescendantsAndSelf().OfType<IForLoopOperation>()
            .Where(rows => rows.Before.Any(start => start.DescendantsAndSelf().Any(part => IsOneOf(part, ImmutableArray.Create(counter)))))
            .SelectMany(rows => rows.Locals)
            .Concat(new[] { counter })
            .ToImmutableArray();

    private static bool IsOneOf(IOperation part, ImmutableArray<ILocalSymbol> locals) =>
        part is ILocalReferenceOperation { Local: var local } && locals.Contains(local, SymbolEqualityComparer.Default);

    // A place that is handed on, or that reads something else, may stand for a row that a shuffle would part from its label.
    private static bool IsAccountedFor(IOperation place, IForLoopOperation loop, IReadOnlyList<(IOperation Operation, IOperation Rows)> selected)
    {
        if (selected.Any(found => place.IsInside(found.Operation)))
        {
            return true;
        }

        for (var at = place; at.Parent is { } parent && parent != loop; at = parent)
        {
            switch (parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { Name: "Math" or "MathF", ContainingNamespace.Name: "System" } } }:
                    break;
                case IArgumentOperation:
                    return false;
                case IArrayElementReferenceOperation element when element.ArrayReference != at:
                    return element.IsAssigned();
                case IImplicitIndexerReferenceOperation element when element.Instance != at:
                    return false;
            }
        }

        return true;
    }

    private static IOperation? IndexOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } => indices[0],
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } => arguments[0].Value,
        _ => null,
    };

    // i, i + k
    private static bool IsPlace(IOperation index, ImmutableArray<ILocalSymbol> places) =>
        IsOneOf(index, places)
        || index is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: ILocalReferenceOperation left, RightOperand: ILocalReferenceOperation right }
            && (IsOneOf(left, places) || IsOneOf(right, places));

    private static bool StartsAtZero(FileOperations file, ILocalSymbol counter) =>
        file.WritesTo(counter).OfType<IOperation>().ToList() is { Count: 1 } starts && starts[0].ConstantValue is { HasValue: true, Value: 0 };

    // i < X.Length, i + 32 <= X.Length, b < X.Length / 32: rows behind the bound may be those of a test.
    private static IOperation? Whole(
        FileOperations file, IForLoopOperation loop, ILocalSymbol counter, IReadOnlyList<(IOperation Operation, IOperation Rows)> selected)
    {
        if (loop.Condition is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } condition
            || !condition.LeftOperand.DescendantsAndSelf().Any(part => IsOneOf(part, ImmutableArray.Create(counter))))
        {
            return null;
        }

        var bound = condition.RightOperand.Unwrap();
        return selected.FirstOrDefault(found => RowVariable.Of(found.Rows) is { } rows
            && (RowLength.Of(file, bound) is { } length && length.Equals(rows) || IsNumberOfBatches(file, bound, found.Operation, rows))).Rows;
    }

    // rows.Length / size, where the batch is made with the same size: the number of batches of all rows, and of no share of them.
    private static bool IsNumberOfBatches(FileOperations file, IOperation bound, IOperation batch, RowVariable rows)
    {
        var value = bound is ILocalReferenceOperation { Local: var local } && ValueFlow.OnlyValueOf(file, local) is { } only ? only : bound;
        var parts = value.DescendantsAndSelf().ToList();
        return parts.Exists(part => RowLength.Of(file, part) is { } length && length.Equals(rows))
            && !parts.Exists(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply })
            && parts.OfType<IBinaryOperation>().Where(part => part.OperatorKind == BinaryOperatorKind.Divide).ToList() is { Count: 1 } divisions
            && divisions[0].RightOperand.Unwrap() is var size
            && batch.DescendantsAndSelf().OfType<IBinaryOperation>().Any(step =>
                step.OperatorKind == BinaryOperatorKind.Multiply
                && (IsSame(step.LeftOperand.Unwrap(), size) || IsSame(step.RightOperand.Unwrap(), size)));
    }

    private static bool IsSame(IOperation left, IOperation right) =>
        left.Variable() is { } variable ? SymbolEqualityComparer.Default.Equals(variable, right.Variable())
        : left.ConstantValue is { HasValue: true, Value: int size } && right.ConstantValue is { HasValue: true, Value: int other } && size == other;
}
