using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Data.ColumnsOverlap;

/// <summary>The columns of a file that one member of a row, or one column of a loader, is read from.</summary>
internal sealed class LoadedColumns
{
    public LoadedColumns(string name, SyntaxNode? syntax, bool isOwn, ImmutableArray<(int First, int Last)> ranges)
    {
        Name = name;
        Syntax = syntax;
        IsOwn = isOwn;
        Ranges = ranges;
    }

    public string Name { get; }

    /// <summary>The attribute or expression; null for a member of another assembly.</summary>
    public SyntaxNode? Syntax { get; }

    /// <summary>Whether the type itself declares the member, and not a base of it.</summary>
    public bool IsOwn { get; }

    public ImmutableArray<(int First, int Last)> Ranges { get; }

    /// <summary>The type of the values, where the code states one as a constant.</summary>
    public object? Kind { get; set; }

    /// <summary>The numbers that stand in the code for the bounds of the only range; null where they are not written as numbers.</summary>
    public (SyntaxNode First, SyntaxNode Last)? Bounds { get; set; }

    /// <summary>The number that stands in the code for the number of values.</summary>
    public SyntaxNode? Size { get; set; }

    /// <summary>Whether the number of values, where one is stated, is that of the columns.</summary>
    public bool HasRightSize { get; set; } = true;

    /// <summary>The columns that both are read from; null where there are none, or where that is meant.</summary>
    public (int First, int Last)? With(LoadedColumns other) =>
        IsOtherReadingOf(other) ? null : Ranges
            .SelectMany(_ => other.Ranges, (mine, others) => (First: System.Math.Max(mine.First, others.First), Last: System.Math.Min(mine.Last, others.Last)))
            .Where(common => common.First <= common.Last)
            .Select(common => ((int First, int Last)?)common)
            .FirstOrDefault();

    // One column that is loaded as a key and as a number is read in two ways. Two members of one name are a class that is declared twice.
    private bool IsOtherReadingOf(LoadedColumns other) =>
        string.Equals(Name, other.Name, System.StringComparison.Ordinal)
        || Kind is not null
            && other.Kind is not null
            && !Kind.Equals(other.Kind)
            && Ranges.Length == 1
            && Ranges[0].First == Ranges[0].Last
            && Ranges.SequenceEqual(other.Ranges);
}
