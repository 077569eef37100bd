using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace RunToRun;

/// <summary>Orders that nothing promises: of folders, of sets, of what runs in parallel.</summary>
internal static class Listings
{
    private const int Rows = 100_000;
    private const int Runs = 9;

    private static readonly string[] Words = ["cat", "fish", "ant", "dog", "owl", "bee", "fox", "elk"];

    public static IEnumerable<Table> Tables
    {
        get
        {
            var queries = Enumerable.Range(0, Runs).Select(_ => Lines().AsParallel().Select(line => line).ToArray()).ToList();
            var folders = new[] { Path.GetTempPath(), "/dev/shm" }.Where(Directory.Exists).Select((root, index) =>
                (string[])[index == 0 ? "folders img1 to img10 in the folder for temporary files" : "the same in `/dev/shm`", string.Join(' ', ListFoldersIn(root))]);
            return
            [
                new("MLH3010", Kind.Varying, ["Source", "Order"],
                [
                    .. folders,
                    ["places of *cat*, *fish*, *ant* in an `ImmutableHashSet<string>` of eight words, three processes", string.Join("; ", OtherProcess.Lines(nameof(Listings))[0])],
                    [$"{Table.Number(Rows)} rows of an iterator through `AsParallel().Select(…).ToArray()`, {Runs} runs", $"{Table.Range(queries.Select(InPlace))} rows in their places"],
                    ["the first 80,000 of them", $"{Table.Range(queries.Select(rows => rows.Take(80_000).Count(row => row < 80_000)))} of the rows that were the first before"],
                    [$"{Table.Number(Rows)} rows that `Parallel.For` puts into a `ConcurrentBag<int>`", $"{Table.Number(InPlace(Bag()))} in its place"],
                ]),
            ];
        }
    }

    /// <summary>What one process prints: the places of three words in a set.</summary>
    public static IEnumerable<string> Here()
    {
        var set = Words.ToImmutableHashSet().ToList();
        return [string.Join(", ", Words.Take(3).Select(word => set.IndexOf(word)))];
    }

    private static IEnumerable<int> Lines()
    {
        for (var i = 0; i < Rows; i++)
        {
            yield return i;
        }
    }

    private static int InPlace(int[] rows) => rows.Where((row, place) => row == place).Count();

    private static int[] Bag()
    {
        var bag = new ConcurrentBag<int>();
        Parallel.For(0, Rows, bag.Add);
        return [.. bag];
    }

    private static List<string> ListFoldersIn(string root)
    {
        var folder = Path.Combine(root, "run-to-run-" + Environment.ProcessId);
        try
        {
            for (var number = 1; number <= 10; number++)
            {
                Directory.CreateDirectory(Path.Combine(folder, "img" + number));
            }

            return [.. Directory.GetDirectories(folder).Select(path => Path.GetFileName(path))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
