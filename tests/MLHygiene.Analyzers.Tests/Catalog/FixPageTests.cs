using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

public sealed class FixPageTests
{
    public static TheoryData<string> RulesWithFixes =>
        new(RuleInfo.All.Where(rule => rule.CodeFix is not null).Select(rule => rule.Id));

    [Fact]
    [Trait(GeneratedFile.Trait, "yes")]
    public async Task The_page_shows_what_an_editor_offers() => GeneratedFile.Check(await FixPage.TextAsync(), "docs", "fixes.md");

    [Theory]
    [MemberData(nameof(RulesWithFixes))]
    public void A_title_says_that_the_fix_changes_results_where_the_page_of_the_rule_does(string id)
    {
        const string Notice = "changes results";
        var section = Repository.Read("docs", "fixes.md").Split($"\n## [{id}]")[1].Split("\n## ")[0];
        var titles = section.Split('\n').Where(line => line.EndsWith($"(`{id}`)", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Equal(
            RuleInfo.Of(id).Property("Fix").Contains(Notice, StringComparison.Ordinal), title.Contains(Notice, StringComparison.Ordinal)));
    }
}
