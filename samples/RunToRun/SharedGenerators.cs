using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace RunToRun;

/// <summary>Generators that a parallel loop draws from.</summary>
internal static class SharedGenerators
{
    private const int Draws = 500_000;
    private const int Runs = 20;

    public static IEnumerable<Table> Tables
    {
        get
        {
            var seeded = Enumerable.Range(0, Runs).Select(_ => DrawFrom(new Random(42))).ToList();
            var unseeded = Enumerable.Range(0, Runs).Select(_ => DrawFrom(new Random())).ToList();
            return
            [
                new("MLH3009", Kind.Same, ["Generator", "Seen"],
                    ["`new Random(seeds[i])`, seeds drawn before the loop", AreAllTheSame() ? "the same numbers in the same places in each run" : "other numbers in other runs"]),
                new("MLH3009", Kind.Varying, ["Generator", "Seen"],
                    ["`new Random(42)`", $"more than one draw in a hundred is 0 in {seeded.Count(run => run.Zeros > 0.01)} of {Runs} runs, up to {Table.Number(seeded.Max(run => run.Zeros), "P1")} of the draws"],
                    ["`new Random(42)`, the other runs", $"up to {Table.Number(seeded.Where(run => run.Zeros <= 0.01).Select(run => run.Repeats).DefaultIfEmpty().Max(), "P1")} of the draws are repeats"],
                    ["`new Random()`", $"up to {Table.Number(unseeded.Max(run => run.Repeats), "P1")} of the draws are repeats"],
                    ["`Random.Shared`", $"{Table.Number(DrawFrom(Random.Shared).Repeats, "P2")} repeats"],
                    ["`new Random(42)` with a lock around the draw", $"{Table.Number(InPlace(), "P1")} of the places have the number of a sequential run"]),
            ];
        }
    }

    private static (double Zeros, double Repeats) DrawFrom(Random random)
    {
        var draws = new double[Draws];
        Parallel.For(0, Draws, i => draws[i] = random.NextDouble());
        return (draws.Count(draw => draw == 0) / (double)Draws, 1 - (draws.Distinct().Count() / (double)Draws));
    }

    private static double InPlace()
    {
        var random = new Random(42);
        var draws = new double[Draws];
        Parallel.For(0, Draws, i =>
        {
            lock (random)
            {
                draws[i] = random.NextDouble();
            }
        });
        var sequential = new Random(42);
        return draws.Count(draw => draw == sequential.NextDouble()) / (double)Draws;
    }

    private static bool AreAllTheSame() => Enumerable.Range(0, 3).Select(_ => SeededEach()).Distinct().Count() == 1;

    private static double SeededEach()
    {
        var master = new Random(42);
        var seeds = Enumerable.Range(0, 1000).Select(_ => master.Next()).ToArray();
        var draws = new double[seeds.Length];
        Parallel.For(0, seeds.Length, i => draws[i] = new Random(seeds[i]).NextDouble());
        return draws.Select((draw, place) => draw * place).Sum();
    }
}
