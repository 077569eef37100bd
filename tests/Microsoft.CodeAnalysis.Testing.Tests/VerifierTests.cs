using System;
using System.Collections.Immutable;
using Xunit;

namespace Microsoft.CodeAnalysis.Testing.Tests;

public sealed class VerifierTests
{
    private static readonly DefaultVerifier Verifier = new();

    [Fact]
    public void What_holds_passes()
    {
        Verifier.True(assert: true);
        Verifier.False(assert: false);
        Verifier.Equal(1, 1);
        Verifier.Empty("list", Array.Empty<int>());
        Verifier.NotEmpty("list", [1]);
        Verifier.SequenceEqual([1, 2], [1, 2]);
        Verifier.SequenceEqual(["a"], ["A"], StringComparer.OrdinalIgnoreCase);
        Verifier.LanguageIsSupported(LanguageNames.CSharp);
        Verifier.EqualOrDiff("a", "a");
    }

    [Fact]
    public void What_does_not_hold_fails_and_says_why()
    {
        Fails("Expected 'true' but got 'false'", () => Verifier.True(assert: false));
        Fails("Expected 'false' but got 'true'", () => Verifier.False(assert: true));
        Fails("Expected '1' but got '2'", () => Verifier.Equal(1, 2));
        Fails("'list' should be empty but has 1 element(s): ['7']", () => Verifier.Empty("list", [7]));
        Fails("'list' should not be empty.", () => Verifier.NotEmpty("list", Array.Empty<int>()));
        Fails("Expected the sequence ['1', '2'] but got ['2', '1']", () => Verifier.SequenceEqual([1, 2], [2, 1]));
        Fails("Tests in the language 'Visual Basic' are not supported.", () => Verifier.LanguageIsSupported(LanguageNames.VisualBasic));
        Fails("The verification failed without a reason.", () => Verifier.Fail());
    }

    [Fact]
    public void A_message_of_the_caller_is_used()
    {
        Fails("why", () => Verifier.True(assert: false, "why"));
        Fails("why", () => Verifier.False(assert: true, "why"));
        Fails("why", () => Verifier.Equal(1, 2, "why"));
        Fails("why", () => Verifier.SequenceEqual([1], [2], message: "why"));
        Fails("why", () => Verifier.Fail("why"));
    }

    [Fact]
    public void Contexts_stand_above_the_message_from_the_outside_in()
        => Fails("Context: outer\nContext: inner\nwhy", () => Verifier.PushContext("outer").PushContext("inner").Fail("why"));

    [Fact]
    public void A_derived_verifier_keeps_its_type_or_fails()
    {
        Assert.IsType<CarefulVerifier>(new CarefulVerifier([]).PushContext("a"));
        Fails("must override 'PushContext'", () => new CarelessVerifier().PushContext("a"), exact: false);
    }

    [Fact]
    public void A_diff_shows_the_lines_that_differ()
    {
        var message = Assert.Throws<InvalidOperationException>(() => Verifier.EqualOrDiff("a\nb\nc\n", "a\nx\nc\n", "header")).Message;

        Assert.StartsWith("header\n", message, StringComparison.Ordinal);
        Assert.Contains("baseline of the diff", message, StringComparison.Ordinal);
        Assert.Contains("\n a\n-b\n+x\n c\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("<LF>", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_shows_line_endings_where_they_are_what_differs()
    {
        Assert.Equal("-a<CR><LF>\n+a<LF>\n b\n", LineDiff.Create("a\r\nb", "a\nb"));
        Assert.Equal("-a<CR>\n-b<LF>\n+a<LF>\n+b<CR>\n c\n", LineDiff.Create("a\rb\nc", "a\nb\rc"));
        Assert.Equal("-a<CR><LF>\n-b\n+a<LF>\n+c\n", LineDiff.Create("a\r\nb", "a\nc"));
        Assert.Equal(" a\n-b\n+c\n", LineDiff.Create("a\nb", "a\nc"));
    }

    [Fact]
    public void A_diff_tells_a_missing_last_line_ending()
        => Assert.Equal(" a\n+\n", LineDiff.Create("a", "a\n"));

    [Fact]
    public void A_diff_of_distant_changes_leaves_out_what_is_between()
    {
        var lines = string.Join('\n', new string('x', 30).ToCharArray());
        var diff = LineDiff.Create($"a\n{lines}\nb", $"c\n{lines}\nd");

        Assert.Equal("-a\n+c\n x\n x\n x\n@@ expected line 29, actual line 29 @@\n x\n x\n x\n-b\n+d\n", diff);
    }

    [Fact]
    public void A_diff_of_huge_texts_is_made_without_a_table()
    {
        var expected = string.Join('\n', ImmutableArray.CreateRange(System.Linq.Enumerable.Range(0, 5000)));
        var actual = string.Join('\n', ImmutableArray.CreateRange(System.Linq.Enumerable.Range(10000, 5000)));
        var diff = LineDiff.Create(expected, actual);

        Assert.StartsWith("-0\n-1\n", diff, StringComparison.Ordinal);
        Assert.EndsWith("+14998\n+14999\n", diff, StringComparison.Ordinal);
    }

    private static void Fails(string message, Action action, bool exact = true)
    {
        var exception = Assert.Throws<InvalidOperationException>(action);
        if (exact)
        {
            Assert.Equal(message, exception.Message);
        }
        else
        {
            Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        }
    }

    private sealed class CarelessVerifier : DefaultVerifier;

    private sealed class CarefulVerifier(ImmutableStack<string> context) : DefaultVerifier(context)
    {
        public override IVerifier PushContext(string context) => new CarefulVerifier(Context.Push(context));
    }
}
