using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>
/// Fits on one side and evaluates on the other, of a division that is in scope or that is made before the fit. All models that one
/// list of statements fits on the rows and evaluates on them are given the same sides.
/// </summary>
internal static class SplitBeforeFit
{
    private const string Name = "split";

    /// <summary>The edits for a division that the program has; null where it has none before the fit.</summary>
    public static Action<SyntaxEditor>? WithKnownDivision(LeakReport report)
    {
        if (report.TaughtRows is not { } taught || report.Call(Role.Evaluate, report.Sink)?.ValueOf("data") is not { } data)
        {
            return null;
        }

        var evaluated = RowsPath.Of(report, data);
        return evaluated.Place != evaluated.Rows || evaluated.Models.Length != 1
            ? null
            : Division.KnownAt(report, taught.Syntax.SpanStart)
                .Where(division => LeakReport.NameTheSame(division.Split.ValueOf("data"), taught))
                .Select(division => Edit(report, division, taught, evaluated.Place))
                .FirstOrDefault(edit => edit is not null && Trial.Succeeds(report, edit));
    }

    /// <summary>The edits that insert a division, and the statement that it is inserted before; null beyond the simple shape.</summary>
    public static (Action<SyntaxEditor> Apply, StatementSyntax Before)? WithNewDivision(LeakReport report)
    {
        if (report.TaughtRows is not { } taught
            || LeakReport.VariableOf(taught) is not { } variable || !report.IsNeverReplaced(variable)
            || Trial.MeasuresSeries(report)
            || SplitCall(report, report.Sink) is not { } split)
        {
            return null;
        }

        var fits = report.Calls(Role.Fit)
            .Where(fit => MemberOf(fit.Operation) == MemberOf(report.Cause) && LeakReport.NameTheSame(fit.ValueOf("data"), taught))
            .Select(fit => (Fit: fit, Evaluated: EvaluatedRows(report, fit, variable).ToList()))
            .Where(fit => fit.Evaluated.Count > 0)
            .OrderBy(fit => fit.Fit.Operation.Syntax.SpanStart)
            .ToList();
        if (!fits.Exists(fit => fit.Fit.Operation == report.Cause)
            || StatementBefore(fits.ConvertAll(fit => fit.Fit.Operation.Syntax)) is not { } first
            || Members(report, split.Method) is not { } sides)
        {
            return null;
        }

        var name = FreeName.In(first, Name);
        var train = SyntaxFactory.ParseExpression(name + "." + sides.Train);
        var test = SyntaxFactory.ParseExpression(name + "." + sides.Test);
        var declaration = SyntaxFactory.ParseStatement($"var {name} = {split.Receiver}.{split.Method.Name}({taught.Syntax});");
        Action<SyntaxEditor> apply = editor =>
        {
            foreach (var (fit, evaluated) in fits)
            {
                Edits.Replace(editor, fit.ValueOf("data"), train);
                evaluated.ForEach(rows => Edits.Replace(editor, rows, test));
            }

            NewStatements.InsertBefore(editor, first, declaration);
        };
        return Trial.Succeeds(report, apply) ? (apply, first) : null;
    }

    private static Action<SyntaxEditor>? Edit(LeakReport report, Division division, IOperation taught, IOperation evaluated) =>
        division.Side(report.Apis, Division.TrainSide) is { } train && division.Side(report.Apis, Division.TestSide) is { } test
            ? editor =>
            {
                Edits.Replace(editor, taught, train);
                if (LeakReport.NameTheSame(taught, evaluated))
                {
                    Edits.Replace(editor, evaluated, test);
                }
            }
            : null;

    private static MemberDeclarationSyntax? MemberOf(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax);

    // The first statement of the innermost list that all the fits are in.
    private static StatementSyntax? StatementBefore(List<SyntaxNode> fits) =>
        fits[0].Ancestors()
            .OfType<StatementSyntax>()
            .FirstOrDefault(statement => NewStatements.CanStandBefore(statement)
                && NewStatements.ListOf(statement) is { } list && fits.TrueForAll(fit => list.Span.Contains(fit.Span)));

    // The places where the model of a fit is applied to the rows that it was fitted on, to be evaluated.
    private static IEnumerable<IOperation> EvaluatedRows(LeakReport report, ApiCall fit, ISymbol variable) =>
        from evaluate in report.Calls(Role.Evaluate)
        where evaluate.Entry.Find("group") is null && evaluate.ValueOf("data") is not null
        let path = RowsPath.Of(report, evaluate.ValueOf("data")!)
        where path.Models.Length == 1 && path.Place == path.Rows
            && (path.Models[0] == fit.Operation || report.ValueOf(path.Models[0]) == fit.Operation)
            && SymbolEqualityComparer.Default.Equals(LeakReport.VariableOf(path.Rows), variable)
        select path.Rows;

    // The context that the evaluation belongs to has the method that divides.
    private static (string Receiver, IMethodSymbol Method)? SplitCall(LeakReport report, IOperation evaluation)
    {
        if (evaluation.Receiver()?.Unwrap() is not IPropertyReferenceOperation { Instance: { } owner } || owner.Type is not { } type
            || LeakReport.VariableOf(owner) is null)
        {
            return null;
        }

        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.Type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => IsDivision(report, method)) is { } split)
            {
                return (owner.Syntax + "." + property.Name, split);
            }
        }

        return null;
    }

    private static bool IsDivision(LeakReport report, IMethodSymbol method) =>
        report.Apis.Find(Role.Split, method) is { } entry && string.Equals(entry["part"], "pair", StringComparison.Ordinal);

    private static (string Train, string Test)? Members(LeakReport report, IMethodSymbol split) =>
        Division.MemberFor(report.Apis, split.ReturnType, Division.TrainSide) is { } train
        && Division.MemberFor(report.Apis, split.ReturnType, Division.TestSide) is { } test
            ? (train.Name, test.Name)
            : null;
}
