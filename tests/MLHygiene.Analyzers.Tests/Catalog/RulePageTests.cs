using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

public sealed class RulePageTests
{
    private static readonly string[] Headings =
    [
        "What it finds", "Why it is silent", "Measured harm", "Bad", "Good", "Not flagged, and why", "How to fix", "Configuration",
        "Limitations", "Related",
    ];

    public static TheoryData<string> Ids => new(RuleInfo.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_titled_as_the_rule(string id)
    {
        var rule = RuleInfo.Of(id);

        Assert.StartsWith($"# {id}: {rule.Descriptor.Title}\n", rule.Page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_every_heading_in_order(string id)
    {
        var headings = RuleInfo.Of(id).Page.Split('\n')
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Select(line => line[3..]);

        Assert.Equal(Headings, headings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_s_table_says_what_the_catalog_says(string id)
    {
        var rule = RuleInfo.Of(id);

        Assert.Contains($"\n| Id | {id} |\n", rule.Page, StringComparison.Ordinal);
        Assert.Contains($"\n| Category | {rule.Descriptor.Category} |\n", rule.Page, StringComparison.Ordinal);
        Assert.Contains($"\n| Severity | {rule.Level} |\n", rule.Page, StringComparison.Ordinal);
        Assert.Contains(rule.CodeFix is null ? "\n| Fix | no" : "\n| Fix | yes", rule.Page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_how_the_rule_is_configured(string id) =>
        Assert.Contains($"dotnet_diagnostic.{id}.severity", RuleInfo.Of(id).Page, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_lists_the_rule(string id)
    {
        var rule = RuleInfo.Of(id);
        var fix = rule.CodeFix is null ? "no" : "yes";

        Assert.Contains(
            $"| [{id}](docs/rules/{id}.md) | {rule.Descriptor.Title} | {rule.Descriptor.Category} | {rule.Level} | {fix} |\n",
            Repository.Read("README.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_page_without_a_rule()
    {
        IEnumerable<string> pages = System.IO.Directory.GetFiles(Repository.PathOf("docs", "rules"))
            .Select(path => System.IO.Path.GetFileNameWithoutExtension(path))
            .Where(page => page != "README");

        Assert.Equal(RuleInfo.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }
}
