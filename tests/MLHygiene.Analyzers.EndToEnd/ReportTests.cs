using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>One rule of each kind in the log of a build with default settings, to the column.</summary>
public sealed class ReportTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [BuiltTogether]
    private static readonly Consumer EveryKind = new("EveryKind")
    {
        Sources = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Program.cs"] = Smells.ShuffleSplit + Smells.NaN,
            ["Contexts.cs"] = Smells.Context,
            ["Training.cs"] = Smells.Loader,
        },
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["house.mlhygiene.txt"] = "# Our own helpers.\nsplits M:House.Rows.Split(*) data=rows part=all\n",
        },
        Items = """<AdditionalFiles Include="house.mlhygiene.txt" />""",
        EditorConfig = "[*.cs]\nmlhygiene.sead = 7\n",
        Libraries = ["Microsoft.ML", "TorchSharp"],
    };

    public static TheoryData<string> Ids => ["MLH0001", "MLH0002", .. EveryKind.Expected.Select(report => report.Id)];

    [Fact]
    public async Task Each_report_stands_where_the_smell_is()
    {
        var log = (await Workbench.ConsumersAsync()).LogOf(EveryKind);

        var expected = EveryKind.Expected.Append(new Report("MLH0002", "house.mlhygiene.txt", 2, 1, 7)).Append(Report.Nowhere("MLH0001"));
        Assert.Equal(
            expected.OrderBy(report => report.File, StringComparer.Ordinal).ThenBy(report => report.Line),
            log.Ours.Select(result => result.Report));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_rule_reports_with_its_level_and_its_page(string id)
    {
        var log = (await Workbench.ConsumersAsync()).LogOf(EveryKind);

        var rule = RuleCatalog.All.Single(descriptor => descriptor.Id == id);
        var result = Assert.Single(log.Ours, result => result.Id == id);
        Assert.Equal(rule.DefaultSeverity.ToString(), result.Level, ignoreCase: true);
        Assert.Equal(rule.HelpLinkUri, result.HelpLink);
        Assert.EndsWith($"/docs/rules/{id}.md", result.HelpLink, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_build_prints_the_same_reports()
    {
        var consumers = await Workbench.ConsumersAsync();

        var printed = consumers.LinesAbout(EveryKind).Where(line => line.Contains(" warning ", StringComparison.Ordinal)).ToList();
        Assert.Equal(consumers.LogOf(EveryKind).Ours.Count, printed.Count);
        Assert.All(consumers.LogOf(EveryKind).Ours, result =>
            Assert.Contains(printed, line => line.Contains($"warning {result.Id}: {result.Message}", StringComparison.Ordinal)));
        Assert.True(consumers.IsBuilt(EveryKind));
    }
}
