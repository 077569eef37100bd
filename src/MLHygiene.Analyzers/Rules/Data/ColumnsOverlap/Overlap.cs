using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Data.ColumnsOverlap;

/// <summary>Two that are read from the same columns of a file.</summary>
internal sealed class Overlap
{
    private readonly (int First, int Last) _common;

    private Overlap(LoadedColumns earlier, LoadedColumns later, (int First, int Last) common)
    {
        Earlier = earlier;
        Later = later;
        _common = common;
    }

    public LoadedColumns Earlier { get; }

    /// <summary>The one that is reported.</summary>
    public LoadedColumns Later { get; }

    /// <summary>The columns in words.</summary>
    public string Columns =>
        _common.First == _common.Last ? $"column {_common.First}"
        : _common.Last == int.MaxValue ? $"the columns from {_common.First} on"
        : $"the columns {_common.First} to {_common.Last}";

    /// <summary>How the longer range can end before the other, or begin behind it; null where that is not all that is wrong.</summary>
    public Shrink? Shrink { get; private set; }

    /// <summary>The overlaps of a list: each of its entries with the first of those before it that it has columns in common with.</summary>
    public static IEnumerable<Overlap> In(IReadOnlyList<LoadedColumns> list)
    {
        for (var later = 1; later < list.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (list[later].Syntax is not null && list[earlier].With(list[later]) is { } common)
                {
                    var overlap = new Overlap(list[earlier], list[later], common);
                    overlap.Shrink = Shrink.Of(list[earlier], list[later], list) ?? Shrink.Of(list[later], list[earlier], list);
                    yield return overlap;
                    break;
                }
            }
        }
    }
}
