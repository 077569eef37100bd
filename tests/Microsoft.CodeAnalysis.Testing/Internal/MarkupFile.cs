using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test file without its markup, and what the markup said.</summary>
internal sealed class MarkupFile
{
    private MarkupFile(string text, ImmutableArray<int> positions, ImmutableArray<(string Name, TextSpan Span)> spans)
    {
        Text = text;
        Positions = positions;
        Spans = spans;
    }

    internal string Text { get; }

    internal ImmutableArray<int> Positions { get; }

    /// <summary>The spans by their start; unnamed spans have the empty name.</summary>
    internal ImmutableArray<(string Name, TextSpan Span)> Spans { get; }

    internal static MarkupFile Parse(string input, bool treatPositionIndicatorsAsCode)
        => new Parser(input, treatPositionIndicatorsAsCode).Parse();

    internal ImmutableDictionary<string, ImmutableArray<TextSpan>> GroupSpans()
        => Spans
            .GroupBy(item => item.Name, item => item.Span, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private sealed class Parser(string input, bool treatPositionIndicatorsAsCode)
    {
        private readonly StringBuilder _output = new();
        private readonly ImmutableArray<int>.Builder _positions = ImmutableArray.CreateBuilder<int>();
        private readonly List<(string Name, TextSpan Span)> _spans = new();
        private readonly Stack<Start> _unnamed = new();

        // Not a stack: '|#n}' closes its own start, wherever that is.
        private readonly List<Start> _named = new();

        internal MarkupFile Parse()
        {
            var index = 0;
            while (index < input.Length)
            {
                var length = TryReadMark(index);
                if (length == 0)
                {
                    _output.Append(input[index]);
                    length = 1;
                }

                index += length;
            }

            if (_unnamed.Count > 0)
            {
                throw Error(_unnamed.Peek().Index, "'[|' is not closed by '|]'");
            }

            if (_named.Count > 0)
            {
                throw Error(_named[^1].Index, $"'{{|{_named[^1].Name}:' is not closed by '|}}'");
            }

            var spans = _spans.OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.End).ToImmutableArray();
            return new MarkupFile(_output.ToString(), _positions.ToImmutable(), spans);
        }

        private bool Has(int index, string mark)
            => string.CompareOrdinal(input, index, mark, 0, mark.Length) == 0;

        private int TryReadMark(int index)
            => input[index] switch
            {
                '$' when !treatPositionIndicatorsAsCode && Has(index, "$$") => ReadPosition(),
                '[' when Has(index, "[|") => ReadUnnamedStart(index),
                '{' when Has(index, "{|") => ReadNamedStart(index),
                '|' when Has(index, "|]") => ReadUnnamedEnd(index),
                '|' when Has(index, "|}") => ReadNamedEnd(index, _named.Count - 1, "|}"),
                '|' when Has(index, "|#") => ReadKeyEnd(index),
                _ => 0,
            };

        private int ReadPosition()
        {
            _positions.Add(_output.Length);
            return 2;
        }

        private int ReadUnnamedStart(int index)
        {
            // 'x[|]' and 'x[|}' close an open span behind the bracket rather than open another one.
            if ((Has(index, "[|]") && _unnamed.Count > 0) || (Has(index, "[|}") && _named.Count > 0))
            {
                return 0;
            }

            _unnamed.Push(new Start(string.Empty, _output.Length, index));
            return 2;
        }

        private int ReadNamedStart(int index)
        {
            var end = index + 2;
            while (end < input.Length && !":|[]{}".Contains(input[end], StringComparison.Ordinal))
            {
                end++;
            }

            if (end == index + 2 || end == input.Length || input[end] != ':')
            {
                return 0;
            }

            _named.Add(new Start(input[(index + 2)..end], _output.Length, index));
            return end + 1 - index;
        }

        private int ReadUnnamedEnd(int index)
        {
            if (!_unnamed.TryPop(out var start))
            {
                throw Error(index, "'|]' closes no '[|'");
            }

            _spans.Add((string.Empty, TextSpan.FromBounds(start.Position, _output.Length)));
            return 2;
        }

        private int ReadKeyEnd(int index)
        {
            var end = index + 2;
            while (end < input.Length && char.IsAsciiDigit(input[end]))
            {
                end++;
            }

            if (end == index + 2 || end == input.Length || input[end] != '}')
            {
                return 0;
            }

            var name = input[(index + 1)..end];
            var open = _named.FindLastIndex(start => string.Equals(start.Name, name, StringComparison.Ordinal));
            return ReadNamedEnd(index, open, input[index..(end + 1)]);
        }

        private int ReadNamedEnd(int index, int open, string mark)
        {
            if (open < 0)
            {
                throw Error(index, $"'{mark}' closes no named span");
            }

            _spans.Add((_named[open].Name, TextSpan.FromBounds(_named[open].Position, _output.Length)));
            _named.RemoveAt(open);
            return mark.Length;
        }

        // The argument that is wrong is a file of the test, not a parameter of this method.
#pragma warning disable MA0015 // Specify the parameter name in ArgumentException
        private ArgumentException Error(int index, string message)
        {
            var position = SourceText.From(input).Lines.GetLinePosition(index);
            return new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The markup is not balanced: {message} (line {position.Line + 1}, column {position.Character + 1} of the input)."));
        }
#pragma warning restore MA0015

        private readonly record struct Start(string Name, int Position, int Index);
    }
}
