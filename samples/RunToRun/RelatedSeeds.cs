using System;
using System.Collections.Generic;
using System.Linq;

namespace RunToRun;

/// <summary>Seeds one apart, against seeds that a generator draws.</summary>
internal static class RelatedSeeds
{
    private const int Seeds = 1000;
    private const int Trees = 100;
    private const int Rows = 1000;

    public static IEnumerable<Table> Tables =>
    [
        new("MLH3008", Kind.Same, ["Draw", "Different steps from one seed to the next", "With seeds that one generator draws"],
            Steps("first", 1), Steps("second", 2), Steps("third", 3)),
        new("MLH3008", Kind.Same, ["Seeds", "Seen"],
            ["0 to 99, one for each tree", $"the first row of {Foretold([.. Enumerable.Range(0, Trees)])} of 98 bootstraps follows from the two before, within two rows of {Rows}"],
            ["drawn by one generator", $"{Foretold(Drawn(Trees))} of 98"],
            ["`i * 7919`", $"{DifferentSteps([.. Enumerable.Range(0, Seeds).Select(i => i * 7919)], 1)} different steps"],
            ["`i ^ 5`", $"{DifferentSteps([.. Enumerable.Range(0, Seeds).Select(i => i ^ 5)], 1)} different steps"]),
    ];

    private static string[] Steps(string name, int draw) =>
        [name, Table.Number(DifferentSteps([.. Enumerable.Range(0, Seeds)], draw)), Table.Number(DifferentSteps(Drawn(Seeds), draw))];

    private static int[] Drawn(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next())];
    }

    private static int DifferentSteps(int[] seeds, int draw)
    {
        var draws = seeds.Select(seed => Draw(seed, draw)).ToList();
        return draws.Skip(1).Zip(draws, (next, before) => Math.Round((next - before + 1) % 1, 6) % 1).Distinct().Count();
    }

    private static double Draw(int seed, int draw)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, draw).Select(_ => random.NextDouble()).Last();
    }

    private static int Foretold(int[] seeds)
    {
        var first = seeds.Select(seed => new Random(seed).Next(Rows)).ToList();
        return Enumerable.Range(2, first.Count - 2).Count(tree =>
        {
            var difference = Math.Abs((first[tree - 1] + (first[tree - 1] - first[tree - 2]) - first[tree] + (2 * Rows)) % Rows);
            return Math.Min(difference, Rows - difference) <= 2;
        });
    }
}
