using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace RunToRun;

/// <summary>A source of rows that gives another order each time it is asked, divided by place.</summary>
internal static class LazyRows
{
    private const int Rows = 1000;
    private const int TestRows = 226;

    public static IEnumerable<Table> Tables
    {
        get
        {
            string[] columns = ["Source", "Test rows", "Of these in training too", "Rows on no side"];
            return
            [
                new("MLH3011", Kind.Same, columns,
                    Row("`rows.OrderBy(_ => rng.Next())`", [Divide(Lazy(new Random(1)))]),
                    Row("the same with `ToList()`", [Divide(Lazy(new Random(1)).ToList())]),
                    Row("`rows.AsParallel().AsOrdered().Select(Parse)`, six splits", [.. Enumerable.Range(0, 6).Select(_ => Divide(Lines().AsParallel().AsOrdered().Select(Parse)))])),
                new("MLH3011", Kind.Varying, columns,
                    Row("`rows.AsParallel().Select(Parse)`, six splits", [.. Enumerable.Range(0, 6).Select(_ => Divide(Lines().AsParallel().Select(Parse)))])),
            ];
        }
    }

    private static IEnumerable<int> Lines()
    {
        for (var i = 0; i < Rows; i++)
        {
            yield return i;
        }
    }

    private static int Parse(int line)
    {
        Thread.SpinWait(line % 7 * 20);
        return line;
    }

    private static IEnumerable<int> Lazy(Random rng) => Enumerable.Range(0, Rows).OrderBy(_ => rng.Next());

    // As a view does: each side asks the source anew, and takes the rows in its places.
    private static (int Both, int Neither) Divide(IEnumerable<int> source)
    {
        var test = source.Take(TestRows).ToHashSet();
        var training = source.Skip(TestRows).ToHashSet();
        return (test.Count(training.Contains), Enumerable.Range(0, Rows).Count(row => !test.Contains(row) && !training.Contains(row)));
    }

    private static string[] Row(string source, (int Both, int Neither)[] splits) =>
        [source, Table.Number(TestRows), Table.Range(splits.Select(split => split.Both)), Table.Range(splits.Select(split => split.Neither))];
}
