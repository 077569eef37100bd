using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1007: rows were copied before they were divided, so that copies fall on both sides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowsDuplicatedBeforeSplitAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.RowsDuplicatedBeforeSplit);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        start.RegisterLeakAction(hygiene, RuleCatalog.RowsDuplicatedBeforeSplit, LeakKind.Duplicates);
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction((context, file) => CheckCollections(context, file, hygiene), new WordScan("train").FindsAny);
        }
    }

    private static void CheckCollections(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var parts in CopiedParts.Find(hygiene.Apis, file))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var split = parts.Second.Operation.Syntax;
            if (parts.AreNamed
                || hygiene.Gate.AdmitsFlow(context, split.SpanStart))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.RowsDuplicatedBeforeSplit,
                    split.GetLocation(),
                    new[] { parts.Copy.Syntax.GetLocation() },
                    ShortText.Of(parts.Copy.Syntax)));
            }
        }
    }
}
