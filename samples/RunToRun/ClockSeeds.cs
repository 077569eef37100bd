using System;
using System.Collections.Generic;
using System.Linq;

namespace RunToRun;

/// <summary>Generators made in a row, with a seed from the clock.</summary>
internal static class ClockSeeds
{
    public static IEnumerable<Table> Tables =>
    [
        new("MLH3004", Kind.Same, ["Generators made in a row", "Different streams"],
            ["10,000 × `new Random()`", Table.Number(Streams(10_000, () => new Random()))]),
        new("MLH3004", Kind.Varying, ["Generators made in a row", "Different streams"],
            ["10,000 × `new Random(Environment.TickCount)`", Table.Number(Streams(10_000, () => new Random(Environment.TickCount)))],
            ["100,000 × `new Random(DateTime.Now.Millisecond)`", Table.Number(Streams(100_000, () => new Random(DateTime.Now.Millisecond)))]),
    ];

    private static int Streams(int count, Func<Random> make) => Enumerable.Range(0, count).Select(_ => make().NextInt64()).Distinct().Count();
}
