using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>docs/comparison.md has every rule beside the same tools, and no rule that does not exist.</summary>
public sealed class ComparisonTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("docs", "comparison.md").Split('\n')
            .Where(line => line.StartsWith("| [MLH", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    public static TheoryData<string> Ids => new(RuleInfo.All.Select(rule => rule.Id));

    [Fact]
    public void The_rows_are_the_rules_of_the_catalog()
    {
        IEnumerable<string> rules = RuleInfo.All.Select(rule => rule.Id);

        Assert.Equal(rules.Select(id => $"[{id}](rules/{id}.md)"), Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_says_what_the_rule_finds_and_of_each_tool_whether_it_does(string id)
    {
        var rule = RuleInfo.Of(id);
        var row = Assert.Single(Rows, row => row[0].StartsWith($"[{id}]", StringComparison.Ordinal));

        Assert.Equal(10, row.Length);
        Assert.Equal(rule.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), row[1]);
        Assert.Equal(rule.CodeFix is null ? "finds" : "finds, fixes", row[2]);
        Assert.DoesNotContain(row, string.IsNullOrEmpty);
    }
}
