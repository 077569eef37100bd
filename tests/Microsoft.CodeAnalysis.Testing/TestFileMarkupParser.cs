using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Reads and writes the markup of test files: <c>$$</c> is a position, <c>[|text|]</c> a span, <c>{|name:text|}</c> a named span.
/// The methods throw <see cref="ArgumentException"/> for markup that is not balanced, or that is not what the caller asks for.
/// </summary>
public static class TestFileMarkupParser
{
    /// <summary>Reads all positions and all spans; unnamed spans have the empty name.</summary>
    public static void GetPositionsAndSpans(
        string input,
        out string output,
        out ImmutableArray<int> positions,
        out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var file = MarkupFile.Parse(input, treatPositionIndicatorsAsCode: false);
        output = file.Text;
        positions = file.Positions;
        spans = file.GroupSpans();
    }

    /// <summary>Reads at most one position, and all spans.</summary>
    public static void GetPositionAndSpans(
        string input,
        out string output,
        out int? cursorPosition,
        out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
    {
        GetPositionsAndSpans(input, out output, out var positions, out spans);
        cursorPosition = positions.Length switch
        {
            0 => null,
            1 => positions[0],
            _ => throw new ArgumentException("The input marks more than one position with '$$'.", nameof(input)),
        };
    }

    /// <summary>Reads at most one position, and all spans, without the plain text.</summary>
    public static void GetPositionAndSpans(
        string input,
        out int? cursorPosition,
        out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
        => GetPositionAndSpans(input, out _, out cursorPosition, out spans);

    /// <summary>Reads at most one position, and the unnamed spans.</summary>
    public static void GetPositionAndSpans(string input, out string output, out int? cursorPosition, out ImmutableArray<TextSpan> spans)
    {
        GetPositionAndSpans(input, out output, out cursorPosition, out ImmutableDictionary<string, ImmutableArray<TextSpan>> named);
        spans = named.GetValueOrDefault(string.Empty, []);
    }

    /// <summary>Reads at most one position, and the unnamed spans, without the plain text.</summary>
    public static void GetPositionAndSpans(string input, out int? cursorPosition, out ImmutableArray<TextSpan> spans)
        => GetPositionAndSpans(input, out _, out cursorPosition, out spans);

    /// <summary>Reads exactly one position, and all spans.</summary>
    public static void GetPositionAndSpans(
        string input,
        out string output,
        out int cursorPosition,
        out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
    {
        GetPositionAndSpans(input, out output, out int? position, out spans);
        cursorPosition = position ?? throw NoPosition(nameof(input));
    }

    /// <summary>Reads exactly one position, and the unnamed spans.</summary>
    public static void GetPositionAndSpans(string input, out string output, out int cursorPosition, out ImmutableArray<TextSpan> spans)
    {
        GetPositionAndSpans(input, out output, out int? position, out spans);
        cursorPosition = position ?? throw NoPosition(nameof(input));
    }

    /// <summary>Reads exactly one position.</summary>
    public static void GetPosition(string input, out string output, out int cursorPosition)
        => GetPositionAndSpans(input, out output, out cursorPosition, out ImmutableArray<TextSpan> _);

    /// <summary>Reads exactly one position and one unnamed span.</summary>
    public static void GetPositionAndSpan(string input, out string output, out int cursorPosition, out TextSpan span)
    {
        GetPositionAndSpans(input, out output, out cursorPosition, out ImmutableArray<TextSpan> spans);
        span = Single(spans, nameof(input));
    }

    /// <summary>Reads exactly one unnamed span.</summary>
    public static void GetSpan(string input, out string output, out TextSpan span)
    {
        GetSpans(input, out output, out ImmutableArray<TextSpan> spans);
        span = Single(spans, nameof(input));
    }

    /// <summary>Reads the unnamed spans.</summary>
    public static void GetSpans(string input, out string output, out ImmutableArray<TextSpan> spans)
        => GetPositionAndSpans(input, out output, out int? _, out spans);

    /// <summary>Reads all spans.</summary>
    public static void GetSpans(string input, out string output, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
        => GetPositionAndSpans(input, out output, out int? _, out spans);

    /// <summary>Reads all spans, and leaves <c>$$</c> in the text if asked to.</summary>
    public static void GetSpans(
        string input,
        bool treatPositionIndicatorsAsCode,
        out string output,
        out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var file = MarkupFile.Parse(input, treatPositionIndicatorsAsCode);
        output = file.Text;
        spans = file.GroupSpans();
    }

    /// <summary>Writes a text with one position.</summary>
    public static string CreateTestFile(string code, int position)
        => CreateTestFile(code, [position], ImmutableDictionary<string, ImmutableArray<TextSpan>>.Empty);

    /// <summary>Writes a text with at most one position, and with unnamed spans.</summary>
    public static string CreateTestFile(string code, int? position, ImmutableArray<TextSpan> spans)
        => CreateTestFile(code, position, ImmutableDictionary<string, ImmutableArray<TextSpan>>.Empty.Add(string.Empty, spans));

    /// <summary>Writes a text with at most one position, and with spans by name; the empty name is an unnamed span.</summary>
    public static string CreateTestFile(string code, int? position, ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
        => CreateTestFile(code, position is { } value ? [value] : [], spans);

    /// <summary>Writes a text with positions, and with spans by name; the empty name is an unnamed span.</summary>
    public static string CreateTestFile(
        string code,
        ImmutableArray<int> positions,
        ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
    {
        var marks = new List<(int Position, int Order, int Tie, string Text)>();
        marks.AddRange(positions.Select(position => (position, 1, 0, "$$")));
        foreach (var (name, span) in spans.SelectMany(pair => pair.Value.Select(span => (pair.Key, span))))
        {
            // Ends come before starts, and of nested spans the outer one starts first and ends last.
            marks.Add((span.Start, 2, -span.End, name.Length == 0 ? "[|" : "{|" + name + ":"));
            marks.Add((span.End, span.IsEmpty ? 3 : 0, -span.Start, name.Length == 0 ? "|]" : "|}"));
        }

        var builder = new StringBuilder();
        var copied = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Position).ThenBy(mark => mark.Order).ThenBy(mark => mark.Tie))
        {
            builder.Append(code, copied, mark.Position - copied).Append(mark.Text);
            copied = mark.Position;
        }

        return builder.Append(code, copied, code.Length - copied).ToString();
    }

    private static ArgumentException NoPosition(string parameter)
        => new("The input marks no position with '$$'.", parameter);

    private static TextSpan Single(ImmutableArray<TextSpan> spans, string parameter)
        => spans.Length == 1
            ? spans[0]
            : throw new ArgumentException($"The input should mark one span with '[|' and '|]', but marks {spans.Length}.", parameter);
}
