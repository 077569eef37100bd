using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Configuration;

/// <summary>MLH0001: an option of this package with a name or a value that the rules cannot use.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidOptionAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.InvalidOption);

#pragma warning disable RS1013 // Every rule starts with a compilation; this one has only its end to look at.
    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterCompilationEndAction(Report);
#pragma warning restore RS1013

    // A host hands over the options of each file, but not the file and line that set them: one report for each setting, without a place.
    private static void Report(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        problems.UnionWith(Problems(provider.GlobalOptions));
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            problems.UnionWith(Problems(provider.GetOptions(tree)));
        }

        foreach (var problem in problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(RuleCatalog.InvalidOption, Location.None, problem));
        }
    }

    private static IEnumerable<string> Problems(AnalyzerConfigOptions options)
    {
        foreach (var key in options.Keys)
        {
            if (OptionKey.IsOurs(key) && options.TryGetValue(key, out var value) && Problem(key, value) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static string? Problem(string key, string value) => OptionKey.OptionOf(key) switch
    {
        null => $"There is no option '{key}': expected 'mlhygiene.<option>' or 'mlhygiene.<rule id>.<option>' with one of the options "
            + string.Join(", ", RuleOptions.All.Select(option => "'" + option.Name + (option.IsPerRule ? "'" : "' (for all rules)"))),
        { } option when !option.IsValid(value) => $"The option '{key}' has the value '{value}': expected {option.Allowed}",
        _ => null,
    };
}
