using System;
using System.Linq;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Tests.Catalog;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Models;

public sealed class RoleGrammarTests
{
    [Fact]
    public void Every_role_has_a_word() =>
        Assert.Equal(Enum.GetValues<Role>(), RoleGrammar.All.Select(grammar => grammar.Role));

    [Fact]
    public void No_word_stands_for_two_roles() =>
        Assert.Equal(RoleGrammar.All.Length, RoleGrammar.All.Select(grammar => grammar.Word).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void The_page_on_models_describes_every_role_and_fact()
    {
        var page = Repository.Read("docs", "models.md");

        foreach (var grammar in RoleGrammar.All)
        {
            var row = Assert.Single(page.Split('\n'), line => line.StartsWith($"| `{grammar.Word}` |", StringComparison.Ordinal));
            foreach (var fact in grammar.Facts)
            {
                Assert.Contains($"`{fact.Name}=", row, StringComparison.Ordinal);
            }
        }
    }
}
