using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>
/// A transform that is fitted on some rows and applied to the same rows, for one purpose only: no variable of it is used elsewhere, so
/// that it can be taken out of the program.
/// </summary>
internal sealed class Preparation
{
    private readonly ImmutableArray<LocalDeclarationStatementSyntax> _statements;

    private Preparation(IOperation estimator, IOperation rows, ImmutableArray<LocalDeclarationStatementSyntax> statements)
    {
        Estimator = estimator;
        Rows = rows;
        _statements = statements;
    }

    /// <summary>What is fitted.</summary>
    public IOperation Estimator { get; }

    /// <summary>The rows before they are transformed.</summary>
    public IOperation Rows { get; }

    /// <summary>Whether the estimator is a variable, and not made where it is fitted.</summary>
    public bool IsNamed => LeakReport.VariableOf(Estimator) is not null;

    /// <summary>The preparation by the cause of a leak that gives a view; null beyond the simple shape.</summary>
    public static Preparation? Of(LeakReport report, IOperation view)
    {
        var statements = ImmutableArray.CreateBuilder<LocalDeclarationStatementSyntax>();
        if (Inline(report, view, statements) is not { } made
            || report.Call(Role.Apply, made) is not { } apply
            || apply.ValueOf("model") is not { } model || apply.ValueOf("data") is not { } rows
            || Inline(report, model, statements) != report.Cause
            || report.Call(Role.Fit, report.Cause)?.ValueOf("estimator") is not { } estimator
            || !LeakReport.NameTheSame(report.TaughtRows, rows)
            || LeakReport.VariableOf(rows) is not { } variable || !report.IsNeverReplaced(variable)
            || !IsStable(report, estimator))
        {
            return null;
        }

        return new Preparation(estimator, rows, statements.ToImmutable());
    }

    /// <summary>The estimator with another appended.</summary>
    public ExpressionSyntax? Before(LeakReport report, IOperation? estimator) =>
        Estimator.Syntax is ExpressionSyntax first && estimator?.Syntax is ExpressionSyntax second
        && report.Context.SemanticModel
            .LookupSymbols(second.SpanStart, Estimator.Type, includeReducedExtensionMethods: true)
            .FirstOrDefault(member => report.Apis.Find(Role.Append, member)?.Find("step") is not null) is { } append
            ? Edits.Appended(append.Name, first, second)
            : null;

    /// <summary>Takes the variables of the preparation out of the program.</summary>
    public void Remove(SyntaxEditor editor)
    {
        foreach (var statement in _statements)
        {
            Edits.Remove(editor, statement);
        }
    }

    // The value of a local with this one use.
    private static IOperation? Inline(
        LeakReport report, IOperation operation, ImmutableArray<LocalDeclarationStatementSyntax>.Builder statements)
    {
        if (operation.Unwrap() is not ILocalReferenceOperation { Local: var local })
        {
            return operation.Unwrap();
        }

        if (report.ValueOf(local) is not { } value || report.File.ReferencesTo(local).Count != 1 || Edits.DeclarationOf(local) is not { } statement)
        {
            return null;
        }

        statements.Add(statement);
        return value;
    }

    // It means the same where it is written again.
    private static bool IsStable(LeakReport report, IOperation estimator) =>
        estimator.DescendantsAndSelf().All(part => part switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation =>
                LeakReport.VariableOf(part) is { } variable && report.IsNeverReplaced(variable),
            IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation => false,
            _ => true,
        });
}
