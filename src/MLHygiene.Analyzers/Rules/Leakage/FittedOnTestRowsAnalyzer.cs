using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1004: a transform or model is fitted again on the test rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FittedOnTestRowsAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.FittedOnTestRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterLeakAction(hygiene, RuleCatalog.FittedOnTestRows, LeakKind.TestRows);
}
