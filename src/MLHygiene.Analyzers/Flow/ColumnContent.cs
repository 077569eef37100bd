using System;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A part of what a column holds: the values of a column that the chain began with.</summary>
internal sealed class ColumnContent
{
    private readonly int _generation;

    public ColumnContent(string? source, int generation)
        : this(source, generation, entry: null, entryName: null)
    {
    }

    private ColumnContent(string? source, int generation, IOperation? entry, string? entryName)
    {
        Source = source;
        _generation = generation;
        Entry = entry;
        EntryName = entryName;
    }

    /// <summary>The column that the values come from; null where a step made them of nothing that is known.</summary>
    public string? Source { get; }

    /// <summary>The place in a list of columns by which the values came in; null where no list was met.</summary>
    public IOperation? Entry { get; }

    /// <summary>The name that stands there.</summary>
    public string? EntryName { get; }

    /// <summary>The same values, come in by a list. The first list counts: there they are let in.</summary>
    public ColumnContent In(IOperation entry, string name) => Entry is null ? new ColumnContent(Source, _generation, entry, name) : this;

    /// <summary>Whether two columns tell the same values.</summary>
    public bool IsSameAs(ColumnContent other) =>
        Source is not null && _generation == other._generation && string.Equals(Source, other.Source, StringComparison.Ordinal);
}
