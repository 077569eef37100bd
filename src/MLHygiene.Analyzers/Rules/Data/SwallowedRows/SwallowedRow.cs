using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>A row that is lost where the code for it throws.</summary>
internal sealed class SwallowedRow
{
    private SwallowedRow(ICatchClauseOperation clause, string harm, string remedy)
    {
        Clause = clause;
        Harm = harm;
        Remedy = remedy;
    }

    /// <summary>What catches the exception.</summary>
    public ICatchClauseOperation Clause { get; }

    /// <summary>What becomes of the row.</summary>
    public string Harm { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }

    /// <summary>Reads a <c>try</c>; null where it loses no row, or where somebody is told.</summary>
    public static SwallowedRow? Find(ApiTable apis, FileOperations file, ITryOperation attempt)
    {
        if (attempt.Catches.IsEmpty
            || Round.Around(apis, attempt) is not { } round
            || round.Code is ILoopOperation loop && LoopExit.IsLeftAfter(loop, attempt)
            || !UsesRow(round, attempt.Body))
        {
            return null;
        }

        var inside = new RowGathering(apis, file, round, attempt);
        return Uneven(inside, attempt) ?? Silent(file, round, inside, attempt);
    }

    // Features without their label, whoever is told.
    private static SwallowedRow? Uneven(RowGathering inside, ITryOperation attempt) =>
        attempt.Catches.FirstOrDefault(clause => !IsCancellation(clause) && CatchEnd.Of(clause) is CatchEnd.GoesOn or CatchEnd.NextRound) is { } clause
        && inside.UnevenPair(CatchEnd.Of(clause), clause) is var (lacking, having)
            ? new SwallowedRow(clause, $"'{lacking}' gets nothing from a row that throws here, and '{having}' does", "Add to both, or to none")
            : null;

    private static SwallowedRow? Silent(FileOperations file, Round round, RowGathering inside, ITryOperation attempt) =>
        attempt.Catches.FirstOrDefault(clause => !IsCancellation(clause) && clause.Filter is null && SaysNothing(clause.Handler, round)) is { } clause
        && inside.Gathered() is { } name
        && !IsNoticed(file, round, attempt)
            ? new SwallowedRow(clause, $"'{name}' gets nothing from a row that throws here", "Count and log what is left out, or let it throw")
            : null;

    private static bool UsesRow(Round round, IOperation body) =>
        body.DescendantsAndSelf().Any(operation => operation.LocalOrParameter() is { } variable
            && round.Declares(variable) && !body.Syntax.Span.Contains(variable.DeclaringSyntaxReferences[0].Span));

    // A function that is called for each row returns where a loop goes on.
    private static bool SaysNothing(IOperation handler, Round round) =>
        handler is IBlockOperation block && block.Operations.All(statement =>
            statement is IEmptyOperation or IBranchOperation { BranchKind: BranchKind.Continue }
            || statement is IReturnOperation { ReturnedValue: null } && round.Call is not null
            || statement is IBlockOperation && SaysNothing(statement, round));

    // Whoever stops a run means to.
    private static bool IsCancellation(ICatchClauseOperation clause)
    {
        for (ITypeSymbol? type = clause.ExceptionType; type is not null; type = type.BaseType)
        {
            if (type is { Name: "OperationCanceledException" or "EndOfStreamException", ContainingNamespace: { Name: "System" or "IO" } })
            {
                return true;
            }
        }

        return false;
    }

    // var isRead = false; try { …; isRead = true; } catch { } if (!isRead) lost++;
    private static bool IsNoticed(FileOperations file, Round round, ITryOperation attempt) =>
        attempt.Body.DescendantsAndSelf().SelectMany(VariableWrites.Of).Select(write => write.Target).Any(target =>
            target is ILocalSymbol && round.Declares(target) && !attempt.Body.Syntax.Span.Contains(target.DeclaringSyntaxReferences[0].Span)
            && file.ReferencesTo(target).Any(reference => reference.Syntax.SpanStart > attempt.Syntax.Span.End && !reference.IsAssigned()));
}
