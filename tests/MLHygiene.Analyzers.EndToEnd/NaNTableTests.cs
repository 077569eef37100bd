using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The tables of docs/nan.md are what samples/NaNTable prints.</summary>
public sealed partial class NaNTableTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [Fact]
    public async Task The_page_has_the_tables_that_the_program_prints()
    {
        var samples = await Workbench.SamplesAsync();

        var run = (await samples.RunAsync("NaNTable")).ShouldSucceed();
        var printed = Tables(run.Output);
        var page = Tables(await File.ReadAllTextAsync(Repository.PathOf("docs", "nan.md")));

        Assert.NotEmpty(printed);
        Assert.Subset(page.Keys.ToHashSet(), printed.Keys.ToHashSet());
        Assert.All(printed, table => Assert.Equal(table.Value, page[table.Key]));
        // What one processor does is printed on that processor only.
        Assert.All(page.Keys.Except(printed.Keys), name => Assert.StartsWith("native", name, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Tables(string text) =>
        Table().Matches(text.ReplaceLineEndings("\n")).ToDictionary(
            table => table.Groups["name"].Value, table => table.Groups["rows"].Value.Trim(), StringComparer.Ordinal);

    [GeneratedRegex("<!-- measured: (?<name>[^>]*) -->(?<rows>.*?)<!-- end -->", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Table();
}
