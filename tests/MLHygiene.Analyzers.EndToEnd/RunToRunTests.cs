using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The figures of the rules about reproducibility are what samples/RunToRun prints.</summary>
public sealed class RunToRunTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [Fact]
    public async Task The_pages_have_the_tables_that_the_program_prints()
    {
        var samples = await Workbench.SamplesAsync();

        var run = (await samples.RunAsync("RunToRun")).ShouldSucceed();
        var rules = run.Output.Split("## ", StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(rules);
        Assert.All(rules, rule =>
        {
            var page = MeasuredTable.AllIn(File.ReadAllText(Repository.PathOf("docs", "rules", rule[.."MLH0000".Length] + ".md")));
            var printed = MeasuredTable.AllIn(rule);
            Assert.NotEmpty(printed);
            Assert.Equal(page.Keys.Order(StringComparer.Ordinal), printed.Keys.Order(StringComparer.Ordinal));
            foreach (var (name, rows) in printed)
            {
                if (name.StartsWith("measured", StringComparison.Ordinal))
                {
                    Assert.Equal(page[name], rows);
                }
                else
                {
                    // No run repeats these numbers: what was done is the same. Some machines have one folder to list, some two.
                    Assert.Subset(MeasuredTable.FirstCells(page[name]).ToHashSet(), MeasuredTable.FirstCells(rows).ToHashSet());
                }
            }
        });
    }
}
