using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The programs in samples/: the lines of the smelly ones that end in the id of a rule are reported by it, and nothing else is.</summary>
public sealed partial class SampleTests(Workbench workbench) : WorkbenchTests(workbench)
{
    // Its twin is itself, without the model file.
    private const string WithoutTwin = "InHouseWrappers";

    // These measure what pages say and have no twin.
    private static readonly string[] Measuring = ["NaNTable", "RunToRun"];

    private static readonly string[] All =
        [.. Directory.GetDirectories(Repository.PathOf("samples")).Select(folder => Path.GetFileName(folder)).Except(Measuring).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => new(All);

    /// <summary>The samples that need no package.</summary>
    public static TheoryData<string> Runnable => new(All.Where(IsRunnable));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sample_shows_the_smells_it_is_marked_with(string name)
    {
        var samples = await Workbench.SamplesAsync();

        var log = samples.LogOf(name);
        Assert.Equal(Marks(name).Select(mark => $"{mark.File}({mark.Line}): {mark.Id}"), log.Results
            .Where(result => result.IsOurs || result.Level != "note")
            .Select(result => $"{result.Report.File}({result.Report.Line}): {result.Id}"));
    }

    [Theory]
    [MemberData(nameof(Runnable))]
    public async Task A_sample_that_runs_prints_what_the_page_says(string name)
    {
        var samples = await Workbench.SamplesAsync();

        var run = (await samples.RunAsync(name)).ShouldSucceed();
        Assert.Equal(OutputOnPage(name), Lines(run.Output));
    }

    [Fact]
    public void Every_smelly_sample_has_a_clean_twin_and_together_they_show_every_category()
    {
        var smelly = All.Where(name => name.EndsWith(".Smelly", StringComparison.Ordinal)).ToList();
        var clean = All.Where(name => name.EndsWith(".Clean", StringComparison.Ordinal)).ToList();

        Assert.Equal([WithoutTwin], All.Except(smelly).Except(clean));
        Assert.Equal(smelly.Select(name => name[..^".Smelly".Length]), clean.Select(name => name[..^".Clean".Length]));
        Assert.Empty(clean.SelectMany(Marks));
        Assert.Equal(
            RuleCatalog.All.Select(rule => rule.Category).Where(category => category != RuleCategory.Configuration).Distinct(StringComparer.Ordinal),
            smelly.SelectMany(Marks).Select(mark => RuleCatalog.All.Single(rule => rule.Id == mark.Id)).OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule => rule.Category).Distinct(StringComparer.Ordinal));
    }

    private static bool IsRunnable(string sample) =>
        !File.ReadAllText(Repository.PathOf("samples", sample, sample + ".csproj")).Contains("PackageReference", StringComparison.Ordinal);

    // Samples stand in the page as in a terminal: the command behind a '$', then the lines that it prints.
    private static IEnumerable<string> OutputOnPage(string sample) =>
        Lines(File.ReadAllText(Repository.PathOf("samples", "README.md")))
            .SkipWhile(line => line != $"$ dotnet run --project samples/{sample}")
            .Skip(1)
            .TakeWhile(line => line[0] is not ('$' or '`'));

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string File, int Line, string Id)> Marks(string sample) =>
        from path in Directory.GetFiles(Repository.PathOf("samples", sample), "*.cs").Order(StringComparer.Ordinal)
        from line in File.ReadAllLines(path).Select((text, index) => (Text: text, Number: index + 1))
        from mark in Mark().Matches(line.Text)
        select (Path.GetFileName(path), line.Number, mark.Groups["id"].Value);

    [GeneratedRegex("// (?<id>MLH[0-9]{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
