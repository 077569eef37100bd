using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>Fits a transform on the training side of a division that the program makes of the same rows, behind that division.</summary>
internal static class FitOnTrainingSide
{
    public static Action<SyntaxEditor>? Find(LeakReport report)
    {
        if (report.Call(Role.Fit, report.Cause)?.ValueOf("data") is not { } rows || LeakReport.VariableOf(rows) is null)
        {
            return null;
        }

        return Division.KnownAt(report, report.Sink.Syntax.SpanStart)
            .Where(division => LeakReport.NameTheSame(division.Split.ValueOf("data"), rows))
            .Select(division => division.Side(report.Apis, Division.TrainSide) is { } side
                ? report.IsKnownAt(division.Local, rows.Syntax.SpanStart) ? editor => Edits.Replace(editor, rows, side) : Moved(report, division, rows, side)
                : null)
            .FirstOrDefault(edit => edit is not null && Trial.Succeeds(report, edit));
    }

    // The declaration of the transformer goes behind that of the division.
    private static Action<SyntaxEditor>? Moved(LeakReport report, Division division, IOperation rows, ExpressionSyntax side)
    {
        if (report.HolderOf(report.Cause) is not { } transformer
            || Edits.DeclarationOf(transformer) is not { } statement
            || Edits.DeclarationOf(division.Local) is not { } split
            || NewStatements.ListOf(statement) != NewStatements.ListOf(split))
        {
            return null;
        }

        var moved = statement.ReplaceNode(rows.Syntax, side.WithTriviaFrom(rows.Syntax));
        return editor =>
        {
            if (statement.Parent is GlobalStatementSyntax global && split.Parent is GlobalStatementSyntax after)
            {
                editor.InsertAfter(after, SyntaxFactory.GlobalStatement(moved));
                editor.RemoveNode(global, SyntaxRemoveOptions.KeepNoTrivia);
            }
            else
            {
                editor.InsertAfter(split, moved);
                editor.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia);
            }
        };
    }
}
