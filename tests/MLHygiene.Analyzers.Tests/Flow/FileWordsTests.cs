using System.Linq;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Flow;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

public sealed class FileWordsTests
{
    [Fact]
    public void A_text_is_read_once()
    {
        var text = SourceText.From("rows.Take(3)");
        Assert.Same(FileWords.Of(text), FileWords.Of(text));
    }

    [Fact]
    public void Every_word_of_a_long_text_is_found()
    {
        var names = Enumerable.Range(0, 5000).Select(number => $"name{number}").ToList();
        var words = FileWords.Of(SourceText.From(string.Join(' ', names.Concat(names))));
        Assert.All(names, name => Assert.True(Has(words, name)));
        Assert.False(Has(words, "name5000"));
        Assert.False(Has(words, "name"));
    }

    [Fact]
    public void Data_in_a_string_is_no_word() =>
        Assert.False(Has(FileWords.Of(SourceText.From("\"" + new string('A', 10_000) + "\"")), new string('A', 10_000)));

    [Theory]
    [InlineData("trainRows", true)]
    [InlineData("xTRAINx", true)]
    [InlineData("tra in", false)]
    [InlineData("", false)]
    public void Letters_are_found_inside_a_word_in_any_case(string text, bool found) =>
        Assert.Equal(found, FileWords.Of(SourceText.From(text)).HasPart("train"));

    [Theory]
    [InlineData("y", "var y = 1;", true)]
    [InlineData("y", "(y, x)", true)]
    [InlineData("y", "trainY", true)]
    [InlineData("y", "Y_train", true)]
    [InlineData("y", "_y", true)]
    [InlineData("y", "y2", true)]
    [InlineData("y", "years", false)]
    [InlineData("y", "array", false)]
    [InlineData("labels", "rowLabels", true)]
    [InlineData("labels", "xlabels", false)]
    [InlineData("class", "public class Rows", false)]
    [InlineData("class", "trainClass", true)]
    public void A_word_of_a_name_is_found(string word, string text, bool found) =>
        Assert.Equal(found, FileWords.Of(SourceText.From(text)).HasInName(word));

    [Theory]
    [InlineData("rows[..n]", true)]
    [InlineData("rows[n..]", true)]
    [InlineData("rows[1..^1]", true)]
    [InlineData("..", true)]
    [InlineData("// and so on ...", false)]
    [InlineData("rows.Take(1.5)", false)]
    [InlineData("rows. .Length", false)]
    public void A_range_is_two_dots(string text, bool found) => Assert.Equal(found, FileWords.Of(SourceText.From(text)).HasRange);

    private static bool Has(FileWords words, string name) => words.Has(name, FileWords.Hash(name));
}
