using System;
using MLHygiene.Analyzers.Options;
using MLHygiene.Analyzers.Tests.Catalog;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Options;

public sealed class OptionKeyTests
{
    [Theory]
    [InlineData("mlhygiene.seed")]
    [InlineData("MLHygiene.Seed")]
    [InlineData("mlhygiene.mlh3001.seed")]
    [InlineData("mlhygiene.MLH3001.seed")]
    public void Keys_are_known_in_any_case(string key)
    {
        Assert.True(OptionKey.IsOurs(key));
        Assert.Same(RuleOptions.Seed, OptionKey.OptionOf(key));
    }

    [Theory]
    [InlineData("mlhygiene.sead")]
    [InlineData("mlhygiene.MLH9999.seed")]
    [InlineData("mlhygiene.MLH3001.seed.more")]
    [InlineData("mlhygiene.")]
    public void A_key_that_names_no_option_is_ours_but_unknown(string key)
    {
        Assert.True(OptionKey.IsOurs(key));
        Assert.Null(OptionKey.OptionOf(key));
    }

    [Fact]
    public void Other_keys_are_not_ours() => Assert.False(OptionKey.IsOurs("dotnet_diagnostic.MLH3001.severity"));

    [Theory]
    [InlineData("0", true, 0)]
    [InlineData("-2147483648", true, int.MinValue)]
    [InlineData("2147483647", true, int.MaxValue)]
    [InlineData("2147483648", false, 0)]
    [InlineData("1.5", false, 0)]
    [InlineData("1,000", false, 0)]
    [InlineData("", false, 0)]
    [InlineData("random", false, 0)]
    public void A_seed_is_a_whole_number(string text, bool isValid, int value)
    {
        Assert.Equal(isValid, RuleOptions.Seed.TryRead(text, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("auto", true, ContextMode.Auto)]
    [InlineData("ALWAYS", true, ContextMode.Always)]
    [InlineData("Never", true, ContextMode.Never)]
    [InlineData("on", false, ContextMode.Auto)]
    [InlineData("1", false, ContextMode.Auto)]
    [InlineData("", false, ContextMode.Auto)]
    internal void A_context_is_one_of_three_words(string text, bool isValid, ContextMode value)
    {
        Assert.Equal(isValid, RuleOptions.Context.TryRead(text, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("spectrogram", true)]
    [InlineData("spectrogram, mel", true)]
    [InlineData("sp3ctrum", false)]
    [InlineData("a;b", false)]
    [InlineData(" , ", false)]
    [InlineData("", false)]
    public void Words_are_made_of_letters(string text, bool isValid) =>
        Assert.Equal(isValid, RuleOptions.ContextWords.TryRead(text, out _));

    [Theory]
    [InlineData("mlhygiene.MLH2002.context")]
    [InlineData("mlhygiene.MLH2002.context_words")]
    public void What_holds_for_all_rules_cannot_be_set_for_one(string key) => Assert.Null(OptionKey.OptionOf(key));

    [Fact]
    public void The_page_on_configuration_describes_every_option()
    {
        var page = Repository.Read("docs", "configuration.md");

        foreach (var option in RuleOptions.All)
        {
            Assert.Contains($"`{OptionKey.ForAllRules(option.Name)}`", page, StringComparison.Ordinal);
            Assert.Contains(option.Allowed, page, StringComparison.Ordinal);
        }
    }
}
