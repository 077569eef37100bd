using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Evaluates on held-out rows: those that are in scope, or those of a new division.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EvaluatedOnTrainingRowsCodeFix))]
public sealed class EvaluatedOnTrainingRowsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.EvaluatedOnTrainingRows;

    private protected override Fix? Plan(FixContext context)
    {
        if (LeakReport.Read(context) is not { } report || IsMeant(report))
        {
            return null;
        }

        if (HeldOutRows.Find(report) is { } edit)
        {
            return new Fix("Evaluate on the test rows (changes results)", edit);
        }

        if (SplitBeforeFit.WithKnownDivision(report) is { } refit)
        {
            return new Fix("Fit on the training rows and evaluate on the test rows (changes results)", refit);
        }

        return SplitBeforeFit.WithNewDivision(report) is var (apply, before)
            ? new Fix(
                "Split the rows, fit on one part and evaluate on the other (changes results)",
                apply,
                key: before.SpanStart.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    // Somebody who calls it a training score wants to see how far the model overfits.
    private static bool IsMeant(LeakReport report) =>
        PartNames.SaysTrain(report.Sink.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is VariableDeclaratorSyntax or StatementSyntax) is
            VariableDeclaratorSyntax score ? score.Identifier.ValueText : null)
        || PartNames.SaysTrain(LeakReport.VariableOf(report.Call(Role.Evaluate, report.Sink)?.ValueOf("data"))?.Name);
}
