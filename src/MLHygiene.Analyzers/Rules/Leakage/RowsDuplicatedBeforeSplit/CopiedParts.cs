using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Two parts of a collection that holds a row several times.</summary>
internal sealed class CopiedParts
{
    private CopiedParts(RowSlice first, RowSlice second, IOperation copy)
    {
        First = first;
        Second = second;
        Copy = copy;
    }

    public RowSlice First { get; }

    public RowSlice Second { get; }

    /// <summary>What repeated the rows.</summary>
    public IOperation Copy { get; }

    /// <summary>Whether the parts are named for training and testing.</summary>
    public bool AreNamed => PartNames.AreTrainAndTest(First.Place.Name, Second.Place.Name);

    /// <summary>The splits of a file, one for each collection and function.</summary>
    public static IEnumerable<CopiedParts> Find(ApiTable apis, FileOperations file)
    {
        var copies = new RowCopies(apis, file);
        return new RowSlices(apis, file).All()
            .Where(slice => slice.Source.HoldsElements)
            .GroupBy(slice => (slice.Operation.EnclosingFunction(), slice.Source))
            .Select(group => SplitIn(group.OrderBy(slice => slice.Operation.Syntax.SpanStart).ToList()))
            .Select(split => split is var (first, second) && copies.Find(first.Source.Symbol, first.Operation) is { } copy
                ? new CopiedParts(first, second, copy)
                : null)
            .OfType<CopiedParts>();
    }

    private static (RowSlice First, RowSlice Second)? SplitIn(IReadOnlyList<RowSlice> parts)
    {
        for (var first = 0; first < parts.Count; first++)
        {
            for (var second = first + 1; second < parts.Count; second++)
            {
                if ((PartNames.AreTrainAndTest(parts[first].Place.Name, parts[second].Place.Name) || AreHalves(parts[first], parts[second]))
                    && !Alternatives.AreAlternatives(parts[first].Operation, parts[second].Operation))
                {
                    return (parts[first], parts[second]);
                }
            }
        }

        return null;
    }

    private static bool AreHalves(RowSlice left, RowSlice right) => IsFirstAndRest(left, right) || IsFirstAndRest(right, left);

    private static bool IsFirstAndRest(RowSlice left, RowSlice right) =>
        left.Start.Constant == 0 && right.IsRest && right.Start.Is(left.End);
}
