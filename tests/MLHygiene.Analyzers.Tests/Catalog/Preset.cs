using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Tests.Catalog;

/// <summary>One value of MLHygieneMode: the text of its <c>.globalconfig</c>, as the catalog has it.</summary>
internal sealed class Preset
{
    private readonly Func<IEnumerable<string>> _settings;

    private Preset(string name, string summary, Func<IEnumerable<string>> settings)
    {
        Name = name;
        Summary = summary;
        _settings = settings;
    }

    /// <summary>Every preset.</summary>
    public static ImmutableArray<Preset> All { get; } =
    [
        new("None", "Every rule is off; an .editorconfig can switch single rules on.", () => EveryRule("none")),
        new("Minimum", "Only the rules that warn by default; suggestions are off.", () => Suggestions("none")),
        new("Recommended", "Every rule at its default severity.", () => []),
        new(
            "Strict",
            "Every rule is an error, suggestions and rules that are off by default included.",
            () => EveryRule("error").Concat(OffByDefault("error"))),
    ];

    public string Name { get; }

    public string Summary { get; }

    public string FileName => $"MLHygiene.{Name}.globalconfig";

    /// <summary>What it sets, line by line.</summary>
    public IEnumerable<string> Settings => _settings();

    /// <summary>The file, with the line endings of the repository.</summary>
    public string Text()
    {
        var text = new StringBuilder()
            .Append("# MLHygieneMode=").Append(Name).Append(": ").Append(Summary).Append('\n')
            .Append("# Generated from the rule catalog. Any setting in an .editorconfig wins over this file.\n")
            .Append("is_global = true\n")
            .Append("global_level = -100\n");
        foreach (var setting in Settings)
        {
            text.Append(setting).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> EveryRule(string severity) => Rules(HasNoSource, severity).Concat(Categories(severity));

    // Settings by category leave users free to set a category or a rule; a setting by id would hide theirs by category.
    private static IEnumerable<string> Categories(string severity) =>
        RuleCatalog.All.Where(rule => !HasNoSource(rule)).Select(rule => rule.Category).Distinct(StringComparer.Ordinal)
            .Select(category => $"dotnet_analyzer_diagnostic.category-{category}.severity = {severity}");

    // A compiler applies settings by category to reports in source files only, and these stand in none.
    private static bool HasNoSource(DiagnosticDescriptor rule) => rule.Category == RuleCategory.Configuration;

    private static IEnumerable<string> Suggestions(string severity) =>
        Rules(rule => rule.IsEnabledByDefault && rule.DefaultSeverity < DiagnosticSeverity.Warning, severity);

    private static IEnumerable<string> OffByDefault(string severity) => Rules(rule => !rule.IsEnabledByDefault, severity);

    private static IEnumerable<string> Rules(Func<DiagnosticDescriptor, bool> selects, string severity) =>
        RuleCatalog.All.Where(selects).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {severity}");
}
