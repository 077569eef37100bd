using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The second build. A compiler that does not run prints nothing, so what counts is when it runs.</summary>
public sealed class IncrementalBuildTests(Workbench workbench) : WorkbenchTests(workbench)
{
    private static readonly Consumer Project = new("Incremental")
    {
        Sources = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Program.cs"] = Smells.ShuffleSplit,
            ["Other.cs"] = "internal static class Other { public static int One => 1; }\n",
            ["Numbers.cs"] = "internal static class Numbers { public static bool IsMissing(double value) => value == double.NaN; }\n",
        },
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["house.mlhygiene.txt"] = "# nothing yet\n" },
        Items = """<AdditionalFiles Include="house.mlhygiene.txt" />""",
    };

    [Fact]
    public async Task Whatever_changes_the_reports_compiles_again_and_reports_everything()
    {
        var solution = await Workbench.SolutionAsync("incremental", Project);
        AssertPrints(await solution.BuildAsync(Project), "warning MLH1006", "warning MLH4001");

        // Nothing changed: the compiler does not run, its log and with it every report stays.
        var log = File.ReadAllText(solution.PathOf(Project, "report.sarif"));
        var unchanged = (await solution.BuildAsync(Project, "--no-restore")).ShouldSucceed();
        Assert.DoesNotContain("MLH", unchanged.Output, StringComparison.Ordinal);
        Assert.Equal(log, File.ReadAllText(solution.PathOf(Project, "report.sarif")));

        // Another file of the project: the reports of untouched files are printed again.
        File.AppendAllText(solution.PathOf(Project, "Other.cs"), "// changed\n");
        AssertPrints(await solution.BuildAsync(Project, "--no-restore"), "warning MLH1006", "warning MLH4001");

        File.WriteAllText(solution.PathOf(Project, ".editorconfig"), "[*.cs]\ndotnet_diagnostic.MLH4001.severity = none\n");
        AssertPrints(await solution.BuildAsync(Project, "--no-restore"), "warning MLH1006");

        File.AppendAllText(solution.PathOf(Project, "house.mlhygiene.txt"), "splits M:House.Rows.Split(*)\n");
        AssertPrints(await solution.BuildAsync(Project, "--no-restore"), "warning MLH1006", "warning MLH0002");

        AssertPrints(await solution.BuildAsync(Project, "--no-restore", "-p:MLHygieneMode=Strict"), "error MLH1006", "error MLH0002");
    }

    private static void AssertPrints(CommandResult build, params string[] reports)
    {
        Assert.All(reports, report => Assert.Contains(report, build.Output, StringComparison.Ordinal));
        foreach (var id in (string[])["MLH0002", "MLH1006", "MLH4001"])
        {
            Assert.True(
                Array.Exists(reports, report => report.EndsWith(id, StringComparison.Ordinal)) == build.Output.Contains(id, StringComparison.Ordinal),
                build.ToString());
        }
    }
}
