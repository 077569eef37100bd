using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1005: training and test rows come from two divisions of the same rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SplitPartsOverlapAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SplitPartsOverlap);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        start.RegisterLeakAction(hygiene, RuleCatalog.SplitPartsOverlap, LeakKind.PartsOverlap);
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => Check(context, SeparateDraws.Find(hygiene.Apis, file)), hygiene.Apis.Names(Role.Subset));

            // A range has no name: the parts have.
            start.RegisterFileAction(
                (context, file) => Check(context, OverlappingSlices.Find(hygiene.Apis, file).Concat(CoinFlips.Find(hygiene.Apis, file))),
                new WordScan("train").FindsAny);
        }
    }

    private static void Check(SemanticModelAnalysisContext context, IEnumerable<OverlappingParts> found)
    {
        foreach (var parts in found)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(parts.ToDiagnostic());
        }
    }
}
