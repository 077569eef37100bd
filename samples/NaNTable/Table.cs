using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NaNTable;

/// <summary>Measured rows, as Markdown between two markers.</summary>
internal sealed class Table(string name, string[] columns, IEnumerable<(string Code, string[] Results)> rows)
{
    private readonly string _begin = $"<!-- measured: {name} -->";
    private readonly string _end = "<!-- end -->";

    /// <summary>The table with its markers.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            text.Append(_begin).Append("\n\n");
            Append(text, columns);
            Append(text, columns.Select(_ => "---"));
            foreach (var (code, results) in rows)
            {
                Append(text, results.Prepend($"`{code.Replace("|", "\\|")}`"));
            }

            return text.Append('\n').Append(_end).Append('\n').ToString();
        }
    }

    /// <summary>A page with the table as it is now.</summary>
    public string WriteInto(string page)
    {
        var begin = page.IndexOf(_begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(_end, begin, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException($"The page has no '{_begin}' with an '{_end}' behind it.")
            : string.Concat(page.AsSpan(0, begin), Text.AsSpan().TrimEnd(), page.AsSpan(end + _end.Length));
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
