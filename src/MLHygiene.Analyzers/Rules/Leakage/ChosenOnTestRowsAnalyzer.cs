using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1008: what is evaluated was chosen by the same rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChosenOnTestRowsAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ChosenOnTestRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterLeakAction(hygiene, RuleCatalog.ChosenOnTestRows, LeakKind.Choice);
}
