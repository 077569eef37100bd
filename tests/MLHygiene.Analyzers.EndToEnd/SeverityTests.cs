using System;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary>What users say in <c>.editorconfig</c>, in the project file and in the source.</summary>
public sealed class SeverityTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [BuiltTogether]
    private static readonly Consumer OneRaisedOneOff = new("OneRaisedOneOff")
    {
        Program = Smells.ShuffleSplit + Smells.NaN,
        EditorConfig = "[*.cs]\ndotnet_diagnostic.MLH1006.severity = error\ndotnet_diagnostic.MLH4001.severity = none\n",
    };

    [BuiltTogether]
    private static readonly Consumer CategoryRaised = new("CategoryRaised")
    {
        Program = Smells.ShuffleSplit + Smells.NaN,
        EditorConfig = "[*.cs]\ndotnet_analyzer_diagnostic.category-MLHygiene.Leakage.severity = error\n",
    };

    [BuiltTogether]
    private static readonly Consumer RuleBeforeCategory = new("RuleBeforeCategory")
    {
        Program = Smells.ShuffleSplit + Smells.NaN,
        EditorConfig =
            "[*.cs]\ndotnet_analyzer_diagnostic.category-MLHygiene.Leakage.severity = none\ndotnet_diagnostic.MLH1006.severity = suggestion\n",
    };

    [BuiltTogether]
    private static readonly Consumer WarningsAsErrors = new("WarningsAsErrors")
    {
        Program = Smells.ShuffleSplit + Smells.NaN,
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>MLH4001</WarningsNotAsErrors>",
    };

    [BuiltTogether]
    private static readonly Consumer Suppressed = new("Suppressed")
    {
        Program =
            """
            using System;
            using System.Diagnostics.CodeAnalysis;

            #pragma warning disable MLH4001 // This shows what the comparison does.
            Console.WriteLine(Means.Last == double.NaN);
            #pragma warning restore MLH4001
            Console.WriteLine({|MLH4001:Means.Last == double.NaN|});

            internal static class Means
            {
                public static double Last => 0;

                [SuppressMessage("MLHygiene.Numerics", "MLH4001:Comparison with NaN", Justification = "This shows what the comparison does.")]
                public static bool IsMissing() => Last == double.NaN;
            }

            """,
    };

    [Fact]
    public async Task An_error_in_editorconfig_fails_the_build_and_none_is_silent()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Equal(["error MLH1006"], LevelsOf(consumers, OneRaisedOneOff));
        Assert.False(consumers.IsBuilt(OneRaisedOneOff));
    }

    [Fact]
    public async Task A_category_is_set_at_once()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Equal(["error MLH1006", "warning MLH4001"], LevelsOf(consumers, CategoryRaised));
        Assert.False(consumers.IsBuilt(CategoryRaised));
    }

    [Fact]
    public async Task A_rule_wins_over_its_category()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Equal(["note MLH1006", "warning MLH4001"], LevelsOf(consumers, RuleBeforeCategory));
        Assert.True(consumers.IsBuilt(RuleBeforeCategory));
    }

    [Fact]
    public async Task Warnings_as_errors_take_ours_too_except_those_taken_out()
    {
        var consumers = await Workbench.ConsumersAsync();

        Assert.Equal(["error MLH1006", "warning MLH4001"], LevelsOf(consumers, WarningsAsErrors));
        Assert.False(consumers.IsBuilt(WarningsAsErrors));
    }

    [Fact]
    public async Task A_pragma_and_an_attribute_suppress_their_place_and_no_other()
    {
        var consumers = await Workbench.ConsumersAsync();
        var log = consumers.LogOf(Suppressed);

        Assert.Equal(Suppressed.Expected, log.Ours.Select(result => result.Report));
        Assert.Equal(3, log.Results.Count(result => result.Id == "MLH4001"));
        Assert.Single(consumers.LinesAbout(Suppressed), line => line.Contains("MLH4001", StringComparison.Ordinal));
    }

    private static string[] LevelsOf(BuiltConsumers consumers, Consumer consumer) =>
        [.. consumers.LogOf(consumer).Ours.Select(result => $"{result.Level} {result.Id}")];
}
