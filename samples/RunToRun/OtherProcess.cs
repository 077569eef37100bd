using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace RunToRun;

/// <summary>Runs a part of this program in processes of its own.</summary>
internal static class OtherProcess
{
    /// <summary>The argument that makes the program do one part and print it.</summary>
    public const string Once = "once";

    /// <summary>What can be run so.</summary>
    public static IReadOnlyDictionary<string, Func<IEnumerable<string>>> Parts { get; } = new Dictionary<string, Func<IEnumerable<string>>>(StringComparer.Ordinal)
    {
        [nameof(UnseededShuffle)] = UnseededShuffle.Here,
        [nameof(SaltedHashes)] = SaltedHashes.Here,
        [nameof(Listings)] = Listings.Here,
    };

    /// <summary>What a part prints in each of three processes, line by line.</summary>
    public static IReadOnlyList<string[]> Lines(string part)
    {
        var runs = Enumerable.Range(0, 3).Select(_ => Run(part)).ToList();
        return Enumerable.Range(0, runs[0].Length).Select(line => runs.Select(run => run[line]).ToArray()).ToList();
    }

    private static string[] Run(string part)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(OtherProcess).Assembly.Location, Once, part]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program cannot be started.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
