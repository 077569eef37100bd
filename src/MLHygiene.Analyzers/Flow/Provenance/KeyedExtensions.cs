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
        where T : IKeyed
    {
        var distinct = ImmutableArray.CreateBuilder<T>();
        foreach (var item in items)
        {
            if (!Contains(distinct, item.Key))
            {
                distinct.Add(item);
            }
        }

        return Sorted(distinct);
    }

    /// <summary>What is in one of two sets, or in both.</summary>
    public static ImmutableArray<T> Union<T>(this ImmutableArray<T> set, ImmutableArray<T> other)
        where T : IKeyed
    {
        if (set.IsEmpty)
        {
            return other;
        }

        ImmutableArray<T>.Builder? union = null;
        foreach (var item in other)
        {
            if (!Contains(set, item.Key))
            {
                if (union is null)
                {
                    union = ImmutableArray.CreateBuilder<T>(set.Length + other.Length);
                    union.AddRange(set);
                }

                union.Add(item);
            }
        }

        return union is null ? set : Sorted(union);
    }

    /// <summary>Whether two sets have the same items.</summary>
    public static bool HasSameItems<T>(this ImmutableArray<T> set, ImmutableArray<T> other)
        where T : IKeyed
    {
        if (set.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < set.Length; i++)
        {
            if (set[i].Key != other[i].Key)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a function makes of the items of a set; the set itself where that is nothing else.</summary>
    public static ImmutableArray<T> Map<T>(this ImmutableArray<T> set, Func<T, T> map)
        where T : class, IKeyed
    {
        ImmutableArray<T>.Builder? mapped = null;
        for (var i = 0; i < set.Length; i++)
        {
            var item = map(set[i]);
            if (mapped is null && !ReferenceEquals(item, set[i]))
            {
                mapped = ImmutableArray.CreateBuilder<T>(set.Length);
                mapped.AddRange(set, i);
            }

            mapped?.Add(item);
        }

        return mapped is null ? set : mapped.ToSet();
    }

    /// <summary>The texts of a set as one.</summary>
    public static string Text<T>(this ImmutableArray<T> items)
        where T : IKeyed =>
        string.Join(",", items.Select(item => item.ToString()));

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T>.Builder items)
        where T : IKeyed
    {
        if (items.Count > 1)
        {
            items.Sort(static (left, right) => left.Key.CompareTo(right.Key));
        }

        return items.Capacity == items.Count ? items.MoveToImmutable() : items.ToImmutable();
    }

    private static bool Contains<T>(IReadOnlyList<T> items, Key key)
        where T : IKeyed
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
