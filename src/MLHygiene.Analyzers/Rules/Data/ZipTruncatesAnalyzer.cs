using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>
/// MLH5010: a metric over outputs and labels that are paired as far as the shorter list goes. Lists that are made from the same rows have the
/// same length, and so have those whose lengths somebody has compared.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ZipTruncatesAnalyzer : HygieneAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ZipTruncates);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Pair));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var operation in file.All)
        {
            if (operation is IInvocationOperation
                && ApiCall.Find(hygiene.Apis, Role.Pair, operation) is { } pairs
                && pairs.ValueOf("data") is { } first
                && pairs.ValueOf("other") is { } second
                && EvaluationHarness.ArePair(first, second)
                && !operation.Syntax.ContainsDiagnostics
                && !operation.IsInExpressionTree()
                && context.SemanticModel.GetEnclosingSymbol(operation.Syntax.SpanStart, context.CancellationToken) is { } symbol
                && hygiene.Gate.Admits(symbol, file.Tree, context.CancellationToken)
                && MetricOfPairs.Is(hygiene.Apis, file, operation, symbol)
                && !PairedLengths.AreKnown(file, first, second))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleCatalog.ZipTruncates,
                    operation.Syntax.GetLocation(),
                    new[] { first.Syntax.GetLocation(), second.Syntax.GetLocation() },
                    ShortText.Of(first.Syntax),
                    ShortText.Of(second.Syntax)));
            }
        }
    }
}
