using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1005: training and test rows come from two divisions of the same rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SplitPartsOverlapAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SplitPartsOverlap);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterLeakAction(hygiene, RuleCatalog.SplitPartsOverlap, LeakKind.PartsOverlap);
}
