using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using MLHygiene.Analyzers.EndToEnd.Infrastructure;
using Xunit;

namespace MLHygiene.Analyzers.EndToEnd;

/// <summary><c>MLHygieneMode</c> in a project file, alone and with an <c>.editorconfig</c> beside it.</summary>
public sealed class ModeTests(Workbench workbench) : WorkbenchTests(workbench)
{
    [BuiltTogether]
    private static readonly Consumer None = InMode("None");

    [BuiltTogether]
    private static readonly Consumer Minimum = InMode("Minimum");

    [BuiltTogether]
    private static readonly Consumer Recommended = InMode("Recommended");

    [BuiltTogether]
    private static readonly Consumer Strict = InMode("Strict");

    [BuiltTogether]
    private static readonly Consumer Unknown = InMode("Strickt");

    [BuiltTogether]
    private static readonly Consumer NoneWithRule = InMode("None", "dotnet_diagnostic.MLH1006.severity = warning", "WithRule");

    [BuiltTogether]
    private static readonly Consumer NoneWithCategory =
        InMode("None", "dotnet_analyzer_diagnostic.category-MLHygiene.Leakage.severity = warning", "WithCategory");

    [BuiltTogether]
    private static readonly Consumer StrictWithRule = InMode("Strict", "dotnet_diagnostic.MLH1006.severity = warning", "WithRule");

    [BuiltTogether]
    private static readonly Consumer StrictWithCategory =
        InMode("Strict", "dotnet_analyzer_diagnostic.category-MLHygiene.Leakage.severity = none", "WithCategory");

    [BuiltTogether]
    private static readonly Consumer StrictWithGlobalConfig = InMode("Strict", suffix: "WithGlobalConfig") with
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [".globalconfig"] = "is_global = true\ndotnet_diagnostic.MLH0001.severity = none\ndotnet_diagnostic.MLH1006.severity = warning\n",
        },
    };

    public static TheoryData<string, string[]> Levels => new()
    {
        { nameof(None), [] },
        { nameof(Minimum), ["warning MLH0001", "warning MLH1006", "warning MLH4001"] },
        { nameof(Recommended), ["warning MLH0001", "warning MLH1006", "warning MLH4001"] },
        { nameof(Strict), ["error MLH0001", "error MLH1006", "error MLH4001"] },
        { nameof(Unknown), ["warning MLH0001", "warning MLH1006", "warning MLH4001"] },
        { nameof(NoneWithRule), ["warning MLH1006"] },
        { nameof(NoneWithCategory), ["warning MLH1006"] },
        { nameof(StrictWithRule), ["error MLH0001", "warning MLH1006", "error MLH4001"] },
        { nameof(StrictWithGlobalConfig), ["warning MLH1006", "error MLH4001"] },
        { nameof(StrictWithCategory), ["error MLH0001", "error MLH4001"] },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task The_mode_decides_the_levels_and_editorconfig_wins(string name, string[] expected)
    {
        var consumers = await Workbench.ConsumersAsync();

        var consumer = Named(name);
        Assert.Equal(expected, consumers.LogOf(consumer).Ours.Select(result => $"{result.Level} {result.Id}"));
        Assert.Equal(!expected.Any(level => level.StartsWith("error", StringComparison.Ordinal)), consumers.IsBuilt(consumer));
    }

    [Fact]
    public async Task An_unknown_mode_is_reported_once_with_the_modes_that_exist()
    {
        var lines = (await Workbench.ConsumersAsync()).LinesAbout(Unknown);

        var line = Assert.Single(lines, line => line.Contains("MLHygieneMode", StringComparison.Ordinal));
        Assert.Contains(
            "warning MLH0001: MLHygieneMode is 'Strickt': expected None, Minimum, Recommended or Strict;", line, StringComparison.Ordinal);
    }

    private static Consumer InMode(string mode, string editorConfig = "", string suffix = "") => new($"Mode{mode}{suffix}")
    {
        Program = Smells.ShuffleSplit + Smells.NaN,
        Properties = $"<MLHygieneMode>{mode}</MLHygieneMode>",
        EditorConfig = $"[*.cs]\nmlhygiene.sead = 7\n{editorConfig}\n",
    };

    private static Consumer Named(string field) => field switch
    {
        nameof(None) => None,
        nameof(Minimum) => Minimum,
        nameof(Recommended) => Recommended,
        nameof(Strict) => Strict,
        nameof(Unknown) => Unknown,
        nameof(NoneWithRule) => NoneWithRule,
        nameof(NoneWithCategory) => NoneWithCategory,
        nameof(StrictWithRule) => StrictWithRule,
        nameof(StrictWithGlobalConfig) => StrictWithGlobalConfig,
        nameof(StrictWithCategory) => StrictWithCategory,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such consumer."),
    };
}
