using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace RunToRun;

/// <summary>What several threads add up.</summary>
internal static class Sums
{
    private const int Count = 1_000_000;
    private const int Runs = 6;
    private const int Tries = 40;

    private static readonly double[] Numbers = MakeNumbers();

    public static IEnumerable<Table> Tables =>
    [
        new("MLH3013", Kind.Varying, ["Code", "Seen"],
            [$"`Parallel.For`, `sum += a[i]` over {Table.Number(Count)} ones, {Runs} runs", Table.Range(Times(Runs, AddOnes))],
            [$"`Parallel.For`, `count++` {Table.Number(Count)} times, {Runs} runs", Table.Range(Times(Runs, CountUp))],
            [$"`Parallel.For`, `list.Add(i)` 100,000 times, {Runs} runs", $"{Table.Range(Times(Runs, AddToList).Where(count => count >= 0).DefaultIfEmpty())} elements; an exception in {Times(Runs, AddToList).Count(count => count < 0)}"],
            [$"iterator `.AsParallel().Sum()` over 200,000 numbers, {Tries} times", $"{Different(() => Iterator().AsParallel().Sum())} different sums"],
            [$"`rows.Select(…).AsParallel().Sum()` over an array, {Tries} times", $"{Different(() => Numbers.Select(number => number * 1.1).AsParallel().Sum())} different sums"],
            [$"`rows.AsParallel().Sum()` over an array, {Tries} times", $"{Different(() => Numbers.AsParallel().Sum())} different sums"]),
    ];

    private static double[] MakeNumbers()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, 200_000).Select(_ => random.NextDouble() * 1000)];
    }

    private static List<int> Times(int runs, Func<int> run) => [.. Enumerable.Range(0, runs).Select(_ => run())];

    private static int Different(Func<double> sum) => Enumerable.Range(0, Tries).Select(_ => sum()).Distinct().Count();

    private static IEnumerable<double> Iterator()
    {
        foreach (var number in Numbers)
        {
            yield return number;
        }
    }

    private static int AddOnes()
    {
        var ones = Enumerable.Repeat(1.0, Count).ToArray();
        var sum = 0.0;
        Parallel.For(0, Count, i => sum += ones[i]);
        return (int)sum;
    }

    private static int CountUp()
    {
        var count = 0;
        Parallel.For(0, Count, _ => count++);
        return count;
    }

    private static int AddToList()
    {
        var list = new List<int>();
        try
        {
            Parallel.For(0, 100_000, list.Add);
            return list.Count;
        }
        catch (AggregateException)
        {
            return -1;
        }
    }
}
