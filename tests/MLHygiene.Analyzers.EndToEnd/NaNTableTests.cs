using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The tables of docs/nan.md are what samples/NaNTable prints.</summary>
public sealed class NaNTableTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [Fact]
    public async Task The_page_has_the_tables_that_the_program_prints()
    {
        var samples = await Workbench.SamplesAsync();

        var run = (await samples.RunAsync("NaNTable")).ShouldSucceed();
        var printed = MeasuredTable.AllIn(run.Output);
        var page = MeasuredTable.AllIn(await File.ReadAllTextAsync(Repository.PathOf("docs", "nan.md")));

        Assert.NotEmpty(printed);
        Assert.Subset(page.Keys.ToHashSet(), printed.Keys.ToHashSet());
        Assert.All(printed, table => Assert.Equal(table.Value, page[table.Key]));
        // What one processor does is printed on that processor only.
        Assert.All(page.Keys.Except(printed.Keys), name => Assert.StartsWith("measured: native", name, StringComparison.Ordinal));
    }
}
