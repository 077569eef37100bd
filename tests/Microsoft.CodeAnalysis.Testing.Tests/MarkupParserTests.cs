using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class MarkupParserTests
{
    [Fact]
    public void Spans_and_positions_are_taken_out_of_the_text()
    {
        TestFileMarkupParser.GetPositionsAndSpans("a[|b$$c|]d{|X:e|}{|#0:f|}", out var output, out var positions, out var spans);

        Assert.Equal("abcdef", output);
        Assert.Equal(new[] { 2 }, positions);
        Assert.Equal(new[] { new TextSpan(1, 2) }, spans[string.Empty]);
        Assert.Equal(new[] { new TextSpan(4, 1) }, spans["X"]);
        Assert.Equal(new[] { new TextSpan(5, 1) }, spans["#0"]);
    }

    [Fact]
    public void Nested_spans_end_from_the_inside()
    {
        TestFileMarkupParser.GetSpans("{|X:a{|Y:b|}c|}", out var output, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);

        Assert.Equal("abc", output);
        Assert.Equal(new[] { new TextSpan(0, 3) }, spans["X"]);
        Assert.Equal(new[] { new TextSpan(1, 1) }, spans["Y"]);
    }

    [Fact]
    public void Spans_with_keys_may_overlap()
    {
        TestFileMarkupParser.GetSpans("{|#0:a{|#1:b|#0}c|#1}", out var output, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);

        Assert.Equal("abc", output);
        Assert.Equal(new[] { new TextSpan(0, 2) }, spans["#0"]);
        Assert.Equal(new[] { new TextSpan(1, 2) }, spans["#1"]);
    }

    [Theory]
    [InlineData("[|[|]", "[")]
    [InlineData("[|a[|]]", "a[]")]
    [InlineData("{|X:a[|}]", "a[]")]
    public void A_bracket_before_an_end_is_code_inside_a_span(string input, string expected)
    {
        TestFileMarkupParser.GetSpans(input, out var output, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);

        Assert.Equal(expected, output);
        Assert.Single(spans);
    }

    [Theory]
    [InlineData("a || b")]
    [InlineData("{ | }")]
    [InlineData("{|: a")]
    [InlineData("{|a b")]
    [InlineData("[a|b]")]
    public void Other_bars_and_brackets_are_code(string code)
    {
        TestFileMarkupParser.GetSpans(code, out var output, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);

        Assert.Equal(code, output);
        Assert.Empty(spans);
    }

    [Theory]
    [InlineData("a [|b", "'[|' is not closed by '|]' (line 1, column 3")]
    [InlineData("a\n {|X:b", "'{|X:' is not closed by '|}' (line 2, column 2")]
    [InlineData("{|#0:b", "'{|#0:' is not closed by '|}'")]
    [InlineData("a|]", "'|]' closes no '[|' (line 1, column 2")]
    [InlineData("a|}", "'|}' closes no named span")]
    [InlineData("{|#0:a|#1}|}", "'|#1}' closes no named span")]
    [InlineData("[|a|}", "'|}' closes no named span")]
    [InlineData("{|X:a|]", "'|]' closes no '[|'")]
    public void Markup_that_is_not_balanced_is_refused(string input, string message)
    {
        var exception = Assert.Throws<ArgumentException>(() => TestFileMarkupParser.GetSpans(input, out _, out ImmutableArray<TextSpan> _));

        Assert.Contains("The markup is not balanced", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_position_or_span_is_read()
    {
        TestFileMarkupParser.GetPosition("ab$$c", out var output, out var position);
        Assert.Equal(("abc", 2), (output, position));

        TestFileMarkupParser.GetSpan("a[|b|]c", out output, out var span);
        Assert.Equal(("abc", new TextSpan(1, 1)), (output, span));

        TestFileMarkupParser.GetPositionAndSpan("a[|b|]$$c", out output, out position, out span);
        Assert.Equal(("abc", 2, new TextSpan(1, 1)), (output, position, span));

        TestFileMarkupParser.GetPositionAndSpans("a[|b|]c", out int? none, out ImmutableArray<TextSpan> spans);
        Assert.Null(none);
        Assert.Equal(new[] { new TextSpan(1, 1) }, spans);
    }

    [Fact]
    public void A_missing_or_a_second_position_or_span_is_refused()
    {
        Assert.Contains("no position", Assert.Throws<ArgumentException>(() => TestFileMarkupParser.GetPosition("a", out _, out _)).Message, StringComparison.Ordinal);
        Assert.Contains("more than one position", Assert.Throws<ArgumentException>(() => TestFileMarkupParser.GetPosition("$$a$$", out _, out _)).Message, StringComparison.Ordinal);
        Assert.Contains("marks 0", Assert.Throws<ArgumentException>(() => TestFileMarkupParser.GetSpan("a", out _, out _)).Message, StringComparison.Ordinal);
        Assert.Contains("marks 2", Assert.Throws<ArgumentException>(() => TestFileMarkupParser.GetSpan("[|a|][|b|]", out _, out _)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Position_marks_can_be_code()
    {
        TestFileMarkupParser.GetSpans("$$[|a|]", treatPositionIndicatorsAsCode: true, out var output, out var spans);

        Assert.Equal("$$a", output);
        Assert.Equal(new[] { new TextSpan(2, 1) }, spans[string.Empty]);
    }

    [Theory]
    [InlineData("a[|b$$c|]d{|X:e|}")]
    [InlineData("{|X:a{|Y:b|}c|}")]
    [InlineData("[|a|][|b|]")]
    [InlineData("a[||]b")]
    [InlineData("a{|X:|}{|Y:b|}")]
    public void Markup_that_is_written_reads_the_same(string input)
    {
        TestFileMarkupParser.GetPositionsAndSpans(input, out var output, out var positions, out var spans);
        var written = TestFileMarkupParser.CreateTestFile(output, positions, spans);
        TestFileMarkupParser.GetPositionsAndSpans(written, out var outputAgain, out var positionsAgain, out var spansAgain);

        Assert.Equal(output, outputAgain);
        Assert.Equal(positions.AsEnumerable(), positionsAgain);
        Assert.Equal(Flatten(spans), Flatten(spansAgain));

        static IEnumerable<(string, TextSpan)> Flatten(ImmutableDictionary<string, ImmutableArray<TextSpan>> spans)
            => spans.SelectMany(pair => pair.Value.Select(span => (pair.Key, span))).Order();
    }

    [Fact]
    public void Positions_and_unnamed_spans_are_written()
    {
        Assert.Equal("a$$b", TestFileMarkupParser.CreateTestFile("ab", 1));
        Assert.Equal("[|a|]b$$", TestFileMarkupParser.CreateTestFile("ab", 2, [new TextSpan(0, 1)]));
    }
}
