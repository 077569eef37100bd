using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RunToRun;

/// <summary>Hashes that are salted anew in every process, and what is decided by them.</summary>
internal static class SaltedHashes
{
    private static readonly string[] Codes =
    [
        "`HashCode.Combine(1, 2)`", "`\"cat\".GetHashCode()`", "`(1, 2).GetHashCode()`", "`new Random(HashCode.Combine(42, 0)).NextDouble()`",
        "`Tuple.Create(1, 2).GetHashCode()`",
    ];

    private static readonly string[] Splits =
    [
        "training rows", "of the first 20 users in training", "bucket of \"red\", \"green\", \"blue\" of 16", "negative hashes",
    ];

    public static IEnumerable<Table> Tables
    {
        get
        {
            var lines = OtherProcess.Lines(nameof(SaltedHashes));
            return
            [
                new("MLH3005", Kind.Varying, ["Expression", "Run 1", "Run 2", "Run 3"], Rows(Codes, lines)),
                new("MLH3006", Kind.Varying, ["Of 1000 users", "Run 1", "Run 2", "Run 3"], Rows(Splits, lines.Skip(Codes.Length))),
            ];
        }
    }

    /// <summary>What one process prints: a line for each row of the two tables.</summary>
    public static IEnumerable<string> Here()
    {
        var users = Enumerable.Range(1, 1000).Select(number => "user-" + number).ToList();
        object[] values =
        [
            HashCode.Combine(1, 2), "cat".GetHashCode(), (1, 2).GetHashCode(), Table.Number(new Random(HashCode.Combine(42, 0)).NextDouble(), "F3"),
            Tuple.Create(1, 2).GetHashCode(), users.Count(IsTraining), users.Take(20).Count(IsTraining), string.Join(", ", new[] { "red", "green", "blue" }.Select(Bucket)),
            users.Count(user => user.GetHashCode() < 0),
        ];
        return values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    private static bool IsTraining(string id) => Math.Abs(id.GetHashCode() % 10) < 8;

    private static int Bucket(string token) => Math.Abs(token.GetHashCode() % 16);

    private static string[][] Rows(string[] names, IEnumerable<string[]> lines) => [.. names.Zip(lines, (name, values) => (string[])[name, .. values])];
}
