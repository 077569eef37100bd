using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using static System.Double;

namespace NaNTable;

/// <summary>What collections make of NaN.</summary>
internal static class Searches
{
    private static readonly double[] V = [3, NaN, 1, NaN];

    public static Table Table { get; } = new(
        "collections",
        ["where V is 3, NaN, 1, NaN", "result"],
        [
            Measured.Row(() => V.Contains(NaN)),
            Measured.Row(() => Array.IndexOf(V, NaN)),
            Measured.Row(() => V.ToList().IndexOf(NaN)),
            Measured.Row(() => V.AsSpan().IndexOf(NaN)),
            Measured.Row(() => V.Any(x => x == NaN)),
            Measured.Row(() => V.Count(IsNaN)),
            Measured.Row(() => V.SequenceEqual([3, NaN, 1, NaN])),
            Measured.Row(() => V.AsSpan().SequenceEqual([3, NaN, 1, NaN])),
            Measured.Row(() => Vector.EqualsAll(new Vector<double>(NaN), new Vector<double>(NaN))),
            Measured.Row(() => V.Distinct()),
            Measured.Row(() => V.Append(-NaN).ToHashSet().Count),
            Measured.Row(() => V.GroupBy(x => x).Count()),
            Measured.Row(() => V.Except([NaN])),
            Measured.Row(() => new Dictionary<double, int> { [NaN] = 7 }[NaN]),
            Measured.Row(() => V.Order()),
            Measured.Row(() => V.OrderDescending()),
            Measured.Row(() => V.OrderBy(x => -x)),
            Measured.Row(() => V.Where(x => x <= 3)),
            Measured.Row(() => V.Where(x => !(x > 3))),
            Measured.Row(() => V.Where(IsFinite).Min()),
            Measured.Row(() => Array.BinarySearch([1, 2, NaN, 4, 5], 1.0) >= 0),
            Measured.Row(() => Array.BinarySearch([1, 2, NaN, 4, 5], 2.0) >= 0),
            Measured.Row(() => Array.BinarySearch([1, 2, NaN, 4, 5], 5.0) >= 0),
            Measured.Row(() => Array.BinarySearch([NaN, 1, 2, 4, 5], 1.0) >= 0),
        ]);
}
