using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1007: rows were copied before they were divided, so that copies fall on both sides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsDuplicatedBeforeSplitAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.RowsDuplicatedBeforeSplit);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterLeakAction(hygiene, RuleCatalog.RowsDuplicatedBeforeSplit, LeakKind.Duplicates);
}
