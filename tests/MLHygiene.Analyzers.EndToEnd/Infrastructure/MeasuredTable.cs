using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>Tables that a measuring sample prints and a page shows, between two markers.</summary>
internal static partial class MeasuredTable
{
    /// <summary>The rows of the tables in a text, by what stands in the marker: the kind and the name.</summary>
    public static Dictionary<string, string> AllIn(string text) =>
        Table().Matches(text.ReplaceLineEndings("\n")).ToDictionary(
            table => table.Groups["name"].Value, table => table.Groups["rows"].Value.Trim(), StringComparer.Ordinal);

    /// <summary>What stands in the first column of a table.</summary>
    public static IReadOnlyList<string> FirstCells(string rows) =>
        [.. rows.Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[0])];

    [GeneratedRegex("<!-- (?<name>(measured|seen): [^>]*) -->(?<rows>.*?)<!-- end -->", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Table();
}
