using System.Linq;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Models;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Models;

public sealed class ModelFileTests
{
    [Fact]
    public void A_line_gives_an_api_a_role_with_facts()
    {
        var entry = Assert.Single(Parse("split M:My.Splitter.Head(System.Int32) data=rows part=first").Entries);

        Assert.Equal(Role.Split, entry.Role);
        Assert.Equal("M:My.Splitter.Head(System.Int32)", entry.Id.Text);
        Assert.Equal("T:My.Splitter", entry.Id.Container);
        Assert.Equal("Head", entry.Id.MemberName);
        Assert.False(entry.Id.IsGroup);
        Assert.Equal("rows", entry["data"]);
        Assert.Equal("first", entry["part"]);
        Assert.Null(entry.RequiredType);
    }

    [Theory]
    [InlineData("M:My.Rng.Next(*)", "T:My.Rng", "Next", true)]
    [InlineData("M:My.Rng.#ctor", "T:My.Rng", ".ctor", false)]
    [InlineData("M:My.Rng.#ctor(*)", "T:My.Rng", ".ctor", true)]
    [InlineData("M:My.Box`1.Draw``2(``0)", "T:My.Box`1", "Draw", false)]
    [InlineData("P:My.Rng.Value", "T:My.Rng", "Value", false)]
    [InlineData("F:My.Rng.value", "T:My.Rng", "value", false)]
    public void An_id_is_read(string text, string container, string member, bool isGroup)
    {
        var id = ApiId.Parse(text);

        Assert.NotNull(id);
        Assert.Equal((container, member, isGroup), (id.Container, id.MemberName, id.IsGroup));
    }

    [Theory]
    [InlineData("My.Rng.Next")]
    [InlineData("T:My.Rng")]
    [InlineData("M:")]
    [InlineData("M:Next")]
    [InlineData("M:My.")]
    [InlineData("P:My.Rng.Value(*)")]
    [InlineData("")]
    public void What_is_no_id_is_not_read(string text) => Assert.Null(ApiId.Parse(text));

    [Fact]
    public void Blank_lines_and_comments_say_nothing()
    {
        var file = Parse("\n   \n# a comment\n\t# another\nentropy M:My.Rng.#ctor(*) # and a third\n");

        Assert.Empty(file.Problems);
        Assert.Equal("M:My.Rng.#ctor(*)", Assert.Single(file.Entries).Id.Text);
    }

    [Fact]
    public void Windows_line_endings_and_tabs_are_blanks()
    {
        var file = Parse("entropy\tM:My.Rng.Next(*)\r\nentropy  M:My.Rng.Double(*)\r\n");

        Assert.Empty(file.Problems);
        Assert.Equal(["Next", "Double"], file.Entries.Select(entry => entry.Id.MemberName));
    }

    [Fact]
    public void A_when_line_holds_for_the_lines_below_it()
    {
        var file = Parse("entropy M:A.B.C(*)\nwhen T:My.Rng\nentropy M:My.Rng.Next(*)\nwhen T:Your.Rng\nentropy M:Your.Rng.Next(*)");

        Assert.Equal([null, "T:My.Rng", "T:Your.Rng"], file.Entries.Select(entry => entry.RequiredType));
    }

    [Theory]
    [InlineData("splits M:A.B.C(*)", "splits", "'splits' is not a role; expected one of 'entropy', ")]
    [InlineData("entropy", "entropy", "The role 'entropy' names no API; expected a documentation id")]
    [InlineData("entropy A.B.C", "A.B.C", "'A.B.C' is not the documentation id of a member")]
    [InlineData("step M:A.B.C(*) data=x", "data=x", "The role 'step' takes no facts, but 'data' follows")]
    [InlineData("shuffle M:A.B.C(*) rows=x", "rows=x", "The role 'shuffle' has no fact 'rows'; expected one of 'data'")]
    [InlineData("shuffle M:A.B.C(*) data", "data", "The fact 'data' has the value ''; expected the name of a parameter, or 'this'")]
    [InlineData("shuffle M:A.B.C(*) data=x data=y", "data=y", "The fact 'data' is stated twice")]
    [InlineData("split M:A.B.C(*) data=x part=half", "part=half", "The fact 'part' has the value 'half'; expected first|rest|some|range|all|pair|folds")]
    [InlineData("  exclude M:A.B.C(*) data=x  ", "exclude M:A.B.C(*) data=x", "The role 'exclude' needs the fact 'other=the name of a parameter, or 'this''")]
    [InlineData("when", "when", "'when' takes the documentation id of one type")]
    [InlineData("when My.Rng", "when My.Rng", "'when' takes the documentation id of one type")]
    public void A_line_that_cannot_be_read_says_what_was_expected(string line, string place, string message)
    {
        var text = SourceText.From("# first\n" + line + "\nentropy M:My.Rng.Next(*)\n");
        var file = ModelFile.Parse(text);

        var problem = Assert.Single(file.Problems);
        Assert.Equal(place, text.ToString(problem.Span));
        Assert.StartsWith(message, problem.Message, System.StringComparison.Ordinal);
        Assert.Equal("Next", Assert.Single(file.Entries).Id.MemberName);
    }

    [Fact]
    public void A_wrong_when_ends_the_section_above_it()
    {
        var file = Parse("when T:My.Rng\nwhen nonsense\nentropy M:A.B.C(*)");

        Assert.Null(Assert.Single(file.Entries).RequiredType);
    }

    [Fact]
    public void A_line_with_any_character_left_out_is_read_or_reported()
    {
        const string Line = "split M:My.Splitter.Head``1(System.Int32) data=rows part=first # comment";
        foreach (var shorter in Enumerable.Range(0, Line.Length).Select(index => Line.Remove(index, 1)))
        {
            var file = Parse(shorter + "\nentropy M:My.Rng.Next(*)");

            Assert.Equal(2, file.Entries.Length + file.Problems.Length);
            Assert.Equal("Next", file.Entries[^1].Id.MemberName);
        }
    }

    private static ModelFile Parse(string text) => ModelFile.Parse(SourceText.From(text));
}
