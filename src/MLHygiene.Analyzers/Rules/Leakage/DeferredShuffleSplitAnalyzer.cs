using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>MLH1006: a query in random order that is evaluated once for the training rows and again for the test rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeferredShuffleSplitAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.DeferredShuffleSplit);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        start.RegisterFileAction(
            (context, file) => Check(context, file, apis),
            apis.Names(Role.Entropy).Union(apis.Names(Role.Shuffle)),
            apis.Names(Role.Split).Union(apis.Names(Role.Exclude)));
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var (query, overlap) in DividedQueries.In(apis, file, context.CancellationToken))
        {
            Report(context, query, overlap);
        }
    }

    private static void Report(SemanticModelAnalysisContext context, ShuffledQuery query, PartOverlap overlap) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.DeferredShuffleSplit,
            query.Expression.Syntax.GetLocation(),
            overlap.Readers.Select(reader => reader.Syntax.GetLocation()),
            query.Name,
            overlap.First,
            overlap.Second));
}
