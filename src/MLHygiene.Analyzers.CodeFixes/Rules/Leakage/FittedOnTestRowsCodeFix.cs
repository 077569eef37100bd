using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Applies what the same estimator learned from the training rows, where the program holds it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FittedOnTestRowsCodeFix))]
public sealed class FittedOnTestRowsCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.FittedOnTestRows;

    private protected override Fix? Plan(FixContext context)
    {
        if (LeakReport.Read(context) is not { } report
            || report.Call(Role.Fit, report.Cause)?.ValueOf("estimator") is not { } estimator
            || LeakReport.VariableOf(estimator) is not { } variable
            || !report.IsNeverReplaced(variable))
        {
            return null;
        }

        var isModel = IsModel(report);
        return report.LocalsAt(report.Cause.Syntax.SpanStart)
            .Where(local => !(isModel && IsApplied(report, local)))
            .Where(local => report.ValueOf(local) is { } learned && learned != report.Cause
                && LeakReport.NameTheSame(report.Call(Role.Fit, learned)?.ValueOf("estimator"), estimator))
            .Select(local => (Name: local.Name, Edit: Edit(report, local)))
            .Where(found => Trial.Succeeds(report, found.Edit))
            .Select(found => new Fix(
                $"Apply '{found.Name}', which was fitted on the training rows (changes results)",
                found.Edit,
                key: report.Cause.Syntax.SpanStart.ToString(CultureInfo.InvariantCulture)))
            .FirstOrDefault();
    }

    // A local that is only another name is written out, if it serves to apply the transformer and nothing else.
    private static Action<SyntaxEditor> Edit(LeakReport report, ILocalSymbol learned)
    {
        var name = SyntaxFactory.IdentifierName(learned.Name);
        if (report.HolderOf(report.Cause) is not { } holder
            || Edits.DeclarationOf(holder) is not { } declaration
            || !report.File.ReferencesTo(holder).All(reference => IsModelOf(report, reference)))
        {
            return editor => Edits.Replace(editor, report.Cause, name);
        }

        return editor =>
        {
            foreach (var reference in report.File.ReferencesTo(holder))
            {
                Edits.Replace(editor, reference, name);
            }

            Edits.Remove(editor, declaration);
        };
    }

    // Whether it is the model itself that was fitted on the test rows, and not what prepares them.
    private static bool IsModel(LeakReport report) =>
        report.Call(Role.Evaluate, report.Sink)?.ValueOf("data") is { } data
        && RowsPath.Of(report, data).Models.FirstOrDefault() is { } model
        && (report.ValueOf(model) ?? model) == report.Cause;

    // Each of two models that are applied was meant to be another one: two folds by hand.
    private static bool IsApplied(LeakReport report, ILocalSymbol local) =>
        report.File.ReferencesTo(local).Any(reference => IsModelOf(report, reference));

    private static bool IsModelOf(LeakReport report, IOperation reference) =>
        report.Call(Role.Apply, ValueFlow.UseOf(reference).User)?.OperandOf("model")?.Unwrap() == reference;
}
