using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1003: a transform that reads the label was fitted on rows that are evaluated later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelAwareTransformFittedBeforeSplitAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.LabelAwareTransformFittedBeforeSplit);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene) =>
        start.RegisterLeakAction(hygiene, RuleCatalog.LabelAwareTransformFittedBeforeSplit, LeakKind.LabelAwareTransform);
}
