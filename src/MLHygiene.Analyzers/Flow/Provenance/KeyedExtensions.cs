using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Sets of what has a key.</summary>
internal static class KeyedExtensions
{
    /// <summary>Each of some items once, in the order of their keys, so that equal sets have equal keys.</summary>
    public static ImmutableArray<T> ToSet<T>(this IEnumerable<T> items)
        where T : IKeyed =>
        items.GroupBy(item => item.Key, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>The keys of a set as one text.</summary>
    public static string Keys<T>(this ImmutableArray<T> items)
        where T : IKeyed =>
        string.Join(",", items.Select(item => item.Key));
}
