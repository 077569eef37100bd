using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Flow;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow;

public sealed class IdentifierScanTests
{
    [Theory]
    [InlineData("rows.Take(3)", true)]
    [InlineData("Take", true)]
    [InlineData("@Take()", true)]
    [InlineData("x?.Take<int>(3);", true)]
    [InlineData("// Take", true)]
    [InlineData("rows.TakeWhile(p)", false)]
    [InlineData("rows.take(3)", false)]
    [InlineData("MisTake(3)", false)]
    [InlineData("Take_(3)", false)]
    [InlineData("TakeÄ(3)", false)]
    [InlineData("", false)]
    public void A_name_is_found_as_a_whole_word(string text, bool found) => Assert.Equal(found, Finds(text, ["Take", "Skip"]));

    [Fact]
    public void Each_set_needs_one_of_its_names()
    {
        Assert.True(Finds("rows.OrderBy(key).Skip(1)", ["OrderBy"], ["Take", "Skip"]));
        Assert.False(Finds("rows.OrderBy(key).OrderBy(key)", ["OrderBy"], ["Take", "Skip"]));
        Assert.False(Finds("rows.Skip(1)", ["OrderBy"], ["Take", "Skip"]));
    }

    [Fact]
    public void One_name_may_serve_two_sets() => Assert.True(Finds("Take", ["Take"], ["Skip", "Take"]));

    [Theory]
    [InlineData(4090)]
    [InlineData(4094)]
    [InlineData(4096)]
    [InlineData(8191)]
    public void A_name_across_the_edge_of_a_chunk_is_found(int before) =>
        Assert.True(Finds(new string(' ', before) + "Take" + new string(' ', 5000), ["Take"]));

    [Fact]
    public void Names_of_other_scripts_are_found() => Assert.True(Finds("реализация.Взять(3)", ["Взять"]));

    private static bool Finds(string text, params string[][] sets) =>
        new IdentifierScan(sets.Select(set => set.ToImmutableHashSet(StringComparer.Ordinal))).FindsEach(SourceText.From(text));
}
