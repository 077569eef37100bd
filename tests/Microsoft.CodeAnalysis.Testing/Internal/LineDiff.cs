using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A unified diff of two texts, line by line.</summary>
internal static class LineDiff
{
    private const int ContextLines = 3;

    // Beyond this the table of common subsequences would cost more memory than its diff is worth.
    private const long MaximumTableSize = 16_000_000;

    /// <summary>Returns the diff, or the empty string if the texts are equal.</summary>
    internal static string Create(string expected, string actual)
    {
        var expectedLines = SplitLines(expected);
        var actualLines = SplitLines(actual);
        var showEndings = EndingsDiffer(expectedLines, actualLines);
        return Render(ComputeEdits(expectedLines, actualLines, showEndings), showEndings);
    }

    private static List<Line> SplitLines(string text)
    {
        var lines = new List<Line>();
        var start = 0;
        var position = 0;
        while (position < text.Length)
        {
            var length = text[position] switch
            {
                '\r' when position + 1 < text.Length && text[position + 1] == '\n' => 2,
                '\r' or '\n' => 1,
                _ => 0,
            };
            if (length > 0)
            {
                lines.Add(new Line(text[start..position], text.Substring(position, length)));
                start = position + length;
            }

            position += Math.Max(1, length);
        }

        lines.Add(new Line(text[start..], string.Empty));
        return lines;
    }

    // A text with other endings, or with the same words, cannot be told apart without seeing the endings.
    private static bool EndingsDiffer(List<Line> expected, List<Line> actual)
    {
        var expectedEndings = expected.Select(line => line.Ending).Where(ending => ending.Length > 0).ToHashSet(StringComparer.Ordinal);
        var actualEndings = actual.Select(line => line.Ending).Where(ending => ending.Length > 0).ToHashSet(StringComparer.Ordinal);
        return (expectedEndings.Count > 0 && actualEndings.Count > 0 && !expectedEndings.SetEquals(actualEndings))
            || expected.Select(line => line.Text).SequenceEqual(actual.Select(line => line.Text), StringComparer.Ordinal);
    }

    private static List<Edit> ComputeEdits(List<Line> expected, List<Line> actual, bool compareEndings)
    {
        bool Same(Line left, Line right)
            => string.Equals(left.Text, right.Text, StringComparison.Ordinal)
                && (!compareEndings || string.Equals(left.Ending, right.Ending, StringComparison.Ordinal));

        var prefix = 0;
        while (prefix < expected.Count && prefix < actual.Count && Same(expected[prefix], actual[prefix]))
        {
            prefix++;
        }

        var suffix = 0;
        while (suffix < expected.Count - prefix && suffix < actual.Count - prefix && Same(expected[^(suffix + 1)], actual[^(suffix + 1)]))
        {
            suffix++;
        }

        var edits = new List<Edit>();
        edits.AddRange(expected.Take(prefix).Select(line => new Edit(' ', line)));
        AddMiddle(
            edits,
            expected.GetRange(prefix, expected.Count - prefix - suffix),
            actual.GetRange(prefix, actual.Count - prefix - suffix),
            Same);
        edits.AddRange(expected.Skip(expected.Count - suffix).Select(line => new Edit(' ', line)));
        return edits;
    }

    private static void AddMiddle(List<Edit> edits, List<Line> expected, List<Line> actual, Func<Line, Line, bool> same)
    {
        if ((long)(expected.Count + 1) * (actual.Count + 1) > MaximumTableSize)
        {
            edits.AddRange(expected.Select(line => new Edit('-', line)));
            edits.AddRange(actual.Select(line => new Edit('+', line)));
            return;
        }

        var stride = actual.Count + 1;
        var common = new int[(expected.Count + 1) * stride];
        for (var i = expected.Count - 1; i >= 0; i--)
        {
            for (var j = actual.Count - 1; j >= 0; j--)
            {
                common[(i * stride) + j] = same(expected[i], actual[j])
                    ? common[((i + 1) * stride) + j + 1] + 1
                    : Math.Max(common[((i + 1) * stride) + j], common[(i * stride) + j + 1]);
            }
        }

        var left = 0;
        var right = 0;
        while (left < expected.Count || right < actual.Count)
        {
            if (left < expected.Count && right < actual.Count && same(expected[left], actual[right]))
            {
                edits.Add(new Edit(' ', expected[left]));
                left++;
                right++;
            }
            else if (right >= actual.Count
                || (left < expected.Count && common[((left + 1) * stride) + right] >= common[(left * stride) + right + 1]))
            {
                edits.Add(new Edit('-', expected[left]));
                left++;
            }
            else
            {
                edits.Add(new Edit('+', actual[right]));
                right++;
            }
        }
    }

    private static string Render(List<Edit> edits, bool showEndings)
    {
        var visible = new bool[edits.Count];
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Mark != ' ')
            {
                var first = Math.Max(0, i - ContextLines);
                Array.Fill(visible, value: true, first, Math.Min(edits.Count - 1, i + ContextLines) - first + 1);
            }
        }

        var builder = new StringBuilder();
        var expectedLine = 1;
        var actualLine = 1;
        for (var i = 0; i < edits.Count; i++)
        {
            if (visible[i])
            {
                if (i > 0 && !visible[i - 1])
                {
                    builder.Append(CultureInfo.InvariantCulture, $"@@ expected line {expectedLine}, actual line {actualLine} @@\n");
                }

                builder.Append(edits[i].Mark).Append(edits[i].Line.Text);
                if (showEndings)
                {
                    builder.Append(edits[i].Line.Ending
                        .Replace("\r", "<CR>", StringComparison.Ordinal)
                        .Replace("\n", "<LF>", StringComparison.Ordinal));
                }

                builder.Append('\n');
            }

            expectedLine += edits[i].Mark == '+' ? 0 : 1;
            actualLine += edits[i].Mark == '-' ? 0 : 1;
        }

        return builder.ToString();
    }

    private readonly record struct Line(string Text, string Ending);

    private readonly record struct Edit(char Mark, Line Line);
}
