using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>The fixes, applied to whole projects by <c>dotnet format analyzers</c>.</summary>
public sealed class FixTests(Workbench workbench) : WorkbenchTests(workbench)
{
    private static readonly Consumer OneOfEach = new("OneOfEach")
    {
        Sources = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Program.cs"] = Smells.ShuffleSplit.ReplaceLineEndings("\r\n"),
            ["Numbers.cs"] =
                """
                internal static class Numbers
                {
                    // Before, /* and beside */ stays what it is.
                    public static bool IsMissing(double value) => /* a gap */ {|MLH4001:value == double.NaN|}; // in the file
                }

                """,
            ["Contexts.cs"] = Smells.Context,
            ["Training.cs"] = Smells.Loader,
        },
        EditorConfig = "[*.cs]\nmlhygiene.seed = 42\n",
        Libraries = ["Microsoft.ML", "TorchSharp"],
    };

    private static readonly Consumer Churn = Sample("ChurnPrediction", "Microsoft.ML");

    private static readonly Consumer Images = Sample("ImageClassifier", "TorchSharp");

    [Fact]
    public async Task Every_fix_is_applied_and_leaves_projects_that_build_without_a_warning()
    {
        var solution = await Workbench.SolutionAsync("fixed", OneOfEach, Churn, Images);
        (await solution.BuildAsync()).ShouldSucceed();
        Assert.Equal(OneOfEach.Expected, solution.LogOf(OneOfEach).Ours.Select(result => result.Report));

        // One rule alone: its files change, the others stay byte for byte.
        (await solution.FormatAsync("MLH4001")).ShouldSucceed();
        Assert.Equal(
            OneOfEach.Sources["Numbers.cs"].Replace("{|MLH4001:value == double.NaN|}", "double.IsNaN(value)", StringComparison.Ordinal),
            solution.Read(OneOfEach, "Numbers.cs"));
        Assert.All(["Program.cs", "Contexts.cs", "Training.cs"], file =>
            Assert.Equal(MarkedText.Plain(OneOfEach.Sources[file]), solution.Read(OneOfEach, file)));

        (await solution.FormatAsync("MLH1006", "MLH2001", "MLH3001")).ShouldSucceed();
        Assert.Equal(
            MarkedText.Plain(OneOfEach.Sources["Program.cs"]).Replace("random.Next());", "random.Next()).ToArray();", StringComparison.Ordinal),
            solution.Read(OneOfEach, "Program.cs"));
        Assert.Contains("new MLContext(seed: 42);", solution.Read(OneOfEach, "Contexts.cs"), StringComparison.Ordinal);
        Assert.Contains("DataLoader(photos, batchSize: 32, shuffle: true);", solution.Read(OneOfEach, "Training.cs"), StringComparison.Ordinal);

        (await solution.BuildAsync("--no-restore")).ShouldSucceed();

        // A seed invites a look at what it does not reach: a suggestion.
        Assert.All([OneOfEach, Churn, Images], project => Assert.DoesNotContain(solution.LogOf(project).Ours, result => result.Level != "note"));
    }

    /// <summary>The smelly sample, copied.</summary>
    private static Consumer Sample(string name, string library) => new(name)
    {
        Sources = Directory.GetFiles(Repository.PathOf("samples", name + ".Smelly"), "*.cs")
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal),
        Libraries = [library],
    };
}
