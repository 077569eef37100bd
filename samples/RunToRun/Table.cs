using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace RunToRun;

/// <summary>Figures of a rule's page, as Markdown between two markers.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Kind">Whether every run prints the same figures, or each run others.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Rows">What was done, and what it gave.</param>
internal sealed record Table(string Rule, Kind Kind, string[] Columns, params string[][] Rows)
{
    private const string End = "<!-- end -->";

    /// <summary>The table with its markers.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            text.Append(Begin).Append("\n\n");
            Append(text, Columns);
            Append(text, Columns.Select(_ => "---"));
            foreach (var row in Rows)
            {
                Append(text, row);
            }

            return text.Append('\n').Append(End).Append('\n').ToString();
        }
    }

    private string Begin => $"<!-- {(Kind == Kind.Same ? "measured" : "seen")}: {Columns[0]} -->";

    /// <summary>A page with the table as it is now.</summary>
    public string WriteInto(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"{Rule}.md has no '{Begin}' with an '{End}' behind it.")
            : string.Concat(page.AsSpan(0, begin), Text.AsSpan().TrimEnd(), page.AsSpan(end + End.Length));
    }

    /// <summary>The least and the greatest of some numbers, or the one that all of them are.</summary>
    public static string Range<T>(IEnumerable<T> numbers, string format = "N0")
        where T : IFormattable, IComparable<T>
    {
        var all = numbers.Order().Select(number => number.ToString(format, CultureInfo.InvariantCulture)).ToList();
        return all[0] == all[^1] ? all[0] : $"{all[0]} to {all[^1]}";
    }

    /// <summary>A number as it is written in a table.</summary>
    public static string Number<T>(T number, string format = "N0")
        where T : IFormattable =>
        number.ToString(format, CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
