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
            // A range has no name: the parts have.
            start.RegisterFileAction((context, file) => CheckCollections(context, file, hygiene.Apis), new WordScan("train").FindsAny);
        }
    }

    private static void CheckCollections(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var parts in OverlappingSlices.Find(apis, file).Concat(CoinFlips.Find(apis, file)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(parts.ToDiagnostic());
        }
    }
}
