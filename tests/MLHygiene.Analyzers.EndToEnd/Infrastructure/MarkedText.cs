using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>A text in which <c>{|MLHnnnn:…|}</c> stands around what is expected to be reported.</summary>
internal static partial class MarkedText
{
    /// <summary>The text as the compiler shall see it.</summary>
    public static string Plain(string marked) => Mark().Replace(marked, "${code}");

    /// <summary>What the marks of one file expect.</summary>
    public static IEnumerable<Report> Expected(string file, string marked)
    {
        foreach (var (line, index) in marked.Split('\n').Select((line, index) => (line, index)))
        {
            var removed = 0;
            foreach (var mark in Mark().Matches(line).Cast<Match>())
            {
                var column = mark.Index - removed + 1;
                var length = mark.Groups["code"].Length;
                yield return new Report(mark.Groups["id"].Value, file, index + 1, column, column + length);
                removed += mark.Length - length;
            }
        }
    }

    [GeneratedRegex(@"\{\|(?<id>MLH[0-9]{4}):(?<code>.*?)\|\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
