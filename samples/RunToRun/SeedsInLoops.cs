using System;
using System.Collections.Generic;
using System.Linq;

namespace RunToRun;

/// <summary>One generator made again and again with one seed.</summary>
internal static class SeedsInLoops
{
    public static IEnumerable<Table> Tables =>
    [
        new("MLH3007", Kind.Same, ["Made anew for each value", "Seen"],
            ["`new Random(42).NextDouble()`, five rounds", Table.Range(Enumerable.Range(0, 5).Select(_ => new Random(42).NextDouble()), "F4")],
            ["dropout by `new Random(1).NextDouble() < 0.3` of 1000 values", $"{Dropped(() => new Random(1), 0.3)} dropped"],
            ["dropout by `new Random(42).NextDouble() < 0.1`", $"{Dropped(() => new Random(42), 0.1)} dropped"],
            ["noise of mean 0 from `new Random(7)` on 1000 rows", $"mean {MeanNoise(() => new Random(7))}, the same on every row"],
            ["the same noise from one generator", $"mean {MeanNoise(One(7))}"]),
    ];

    private static Func<Random> One(int seed)
    {
        var random = new Random(seed);
        return () => random;
    }

    private static int Dropped(Func<Random> make, double share) => Enumerable.Range(0, 1000).Count(_ => make().NextDouble() < share);

    private static string MeanNoise(Func<Random> make) => Table.Number(Enumerable.Range(0, 1000).Average(_ => make().NextDouble() - 0.5), "F3");
}
