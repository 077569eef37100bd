using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1002: a transform learned the distribution of rows that are evaluated later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransformFittedBeforeSplitAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.TransformFittedBeforeSplit);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterLeakAction(hygiene, RuleCatalog.TransformFittedBeforeSplit, LeakKind.Transform);
}
