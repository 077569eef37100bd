using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Data.ColumnsOverlap;

/// <summary>A range that is too long at one of its ends.</summary>
internal sealed class Shrink
{
    private Shrink(LoadedColumns range, SyntaxNode bound, int newBound, int newSize)
    {
        Range = range;
        Bound = bound;
        NewBound = newBound;
        NewSize = newSize;
    }

    public LoadedColumns Range { get; }

    /// <summary>The bound that is wrong.</summary>
    public SyntaxNode Bound { get; }

    public int NewBound { get; }

    /// <summary>The number of columns that are left.</summary>
    public int NewSize { get; }

    /// <summary>
    /// How a range can leave another one out; null where the other one is not at an end of it, where more of the list is read twice, or where
    /// the bounds are not written as numbers.
    /// </summary>
    public static Shrink? Of(LoadedColumns range, LoadedColumns other, IEnumerable<LoadedColumns> list)
    {
        if (range.Bounds is not { } bounds
            || !range.HasRightSize
            || other.Syntax is not { } syntax
            || syntax.SyntaxTree != range.Syntax?.SyntaxTree
            || range.Ranges.Length != 1
            || other.Ranges.Length != 1
            || list.Count(another => another != range && another.With(range) is not null) != 1)
        {
            return null;
        }

        var (first, last) = range.Ranges[0];
        var (from, to) = other.Ranges[0];
        return from > first && to == last ? new Shrink(range, bounds.Last, from - 1, from - first)
            : from == first && to < last ? new Shrink(range, bounds.First, to + 1, last - to)
            : null;
    }
}
