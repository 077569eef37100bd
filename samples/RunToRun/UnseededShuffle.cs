using System;
using System.Collections.Generic;
using System.Linq;

namespace RunToRun;

/// <summary>A test score that depends on which rows an unseeded shuffle holds back.</summary>
internal static class UnseededShuffle
{
    private const int Rows = 200;
    private const int HeldBack = 40;
    private const int Runs = 20;

    private static readonly (double[] Features, int Label)[] Noise = MakeNoise();

    public static IEnumerable<Table> Tables =>
    [
        new("MLH3002", Kind.Same, ["Generator", "Seen"],
            ["10,000 × `new Random()`", $"{Table.Number(FirstNumbers(() => new Random()))} different first numbers"],
            [$"{Runs} shuffles by `new Random(0)`", $"accuracy {Table.Range(Scores(() => new Random(0)), "F3")}"]),
        new("MLH3002", Kind.Varying, ["Generator", "Seen"],
            [$"{Runs} shuffles by `new Random()`", $"accuracy {Table.Range(Scores(() => new Random()), "F3")}"],
            ["the first of them in three processes", $"accuracy {string.Join(", ", OtherProcess.Lines(nameof(UnseededShuffle))[0])}"]),
    ];

    /// <summary>What one process prints: the score of one shuffle.</summary>
    public static IEnumerable<string> Here() => [Table.Number(Score(new Random()), "F3")];

    private static int FirstNumbers(Func<Random> make) => Enumerable.Range(0, 10_000).Select(_ => make().NextInt64()).Distinct().Count();

    private static IEnumerable<double> Scores(Func<Random> make) => Enumerable.Range(0, Runs).Select(_ => Score(make()));

    private static (double[] Features, int Label)[] MakeNoise()
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, Rows).Select(_ => (new[] { random.NextDouble(), random.NextDouble() }, random.Next(2)))];
    }

    private static double Score(Random random)
    {
        var rows = Noise.ToArray();
        random.Shuffle(rows);
        var known = rows[HeldBack..];
        return rows[..HeldBack].Count(row => known.MinBy(other => Distance(row.Features, other.Features)).Label == row.Label) / (double)HeldBack;
    }

    private static double Distance(double[] left, double[] right) => left.Zip(right, (a, b) => (a - b) * (a - b)).Sum();
}
