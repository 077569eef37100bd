using System.Linq;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

public sealed class RuleIndexTests
{
    [Fact]
    [Trait(GeneratedFile.Trait, "yes")]
    public void The_index_is_what_the_catalog_and_the_pages_say() =>
        GeneratedFile.Check(RuleIndex.Text(), "docs", "rules", "README.md");

    [Fact]
    public void A_page_names_libraries_that_the_index_knows() =>
        Assert.Empty(RuleInfo.All.SelectMany(rule => RuleLibraries.UnknownOf(rule).Select(name => $"{rule.Id}: {name}")));

    [Fact]
    public void Every_rule_about_code_names_a_library() =>
        Assert.Empty(RuleInfo.All.Where(rule => rule.Folder != "Configuration" && RuleLibraries.Of(rule).Count == 0).Select(rule => rule.Id));
}
