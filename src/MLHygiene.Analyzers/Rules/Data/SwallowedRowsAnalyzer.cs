using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5018: rows that a caught exception leaves out, of all that a loop gathers or of one of two lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedRowsAnalyzer : HygieneAnalyzer
{
    private static readonly ImmutableHashSet<string> Catch = ImmutableHashSet.Create(StringComparer.Ordinal, "catch");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.SwallowedRows);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene), new IdentifierScan(Catch).FindsEach, root => root.DescendantNodes().Any(IsInRound));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        foreach (var attempt in file.All.OfType<ITryOperation>())
        {
            if (SwallowedRow.All(hygiene.Apis, file, attempt) is { Count: > 0 } rows
                && !attempt.Syntax.ContainsDiagnostics
                && hygiene.Gate.Admits(context, attempt.Syntax.SpanStart))
            {
                foreach (var row in rows)
                {
                    context.ReportDiagnostic(Diagnostic.Create(RuleCatalog.SwallowedRows, PlaceOf(row.Clause), row.Harm, row.Remedy));
                }
            }
        }
    }

    // A loop, or a function that may be called for each row.
    private static bool IsInRound(SyntaxNode node) =>
        node is CatchClauseSyntax && node.Ancestors().Any(around => around.IsLoop() || around is LambdaExpressionSyntax);

    private static Location PlaceOf(ICatchClauseOperation clause) =>
        clause.Syntax is CatchClauseSyntax syntax ? syntax.CatchKeyword.GetLocation() : clause.Syntax.GetLocation();
}
