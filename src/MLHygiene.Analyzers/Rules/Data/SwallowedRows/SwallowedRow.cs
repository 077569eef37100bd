using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
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

    /// <summary>Reads a <c>try</c>: each of its handlers with which a row is lost.</summary>
    public static IReadOnlyList<SwallowedRow> All(ApiTable apis, FileOperations file, ITryOperation attempt)
    {
        if (attempt.Catches.IsEmpty
            || Round.Around(apis, attempt) is not { } round
            || round.Code is ILoopOperation loop && LoopExit.IsLeftAfter(loop, attempt)
            || !UsesRow(round, attempt))
        {
            return ImmutableArray<SwallowedRow>.Empty;
        }

        var gathering = new RowGathering(apis, file, round, attempt);
        return attempt.Catches
            .Where(clause => !IsCancellation(clause))
            .Select(clause => Uneven(gathering, clause) ?? Silent(file, round, gathering, clause))
            .OfType<SwallowedRow>()
            .ToList();
    }

    // Features without their label, whoever is told.
    private static SwallowedRow? Uneven(RowGathering gathering, ICatchClauseOperation clause) =>
        CatchEnd.Of(clause) is var end and (CatchEnd.GoesOn or CatchEnd.NextRound)
        && gathering.UnevenPair(end, clause) is var (lacking, having)
            ? new SwallowedRow(clause, $"'{lacking}' gets nothing from a row that throws here, and '{having}' does", "Add to both, or to none")
            : null;

    private static SwallowedRow? Silent(FileOperations file, Round round, RowGathering gathering, ICatchClauseOperation clause) =>
        clause.Filter is null
        && SaysNothing(clause.Handler, round)
        && gathering.Gathered(CatchEnd.Of(clause)) is { } name
        && clause.Parent is ITryOperation attempt
        && !IsNoticed(file, round, attempt, clause)
            ? new SwallowedRow(clause, $"'{name}' gets nothing from a row that throws here", "Count and log what is left out, or let it throw")
            : null;

    // while ((line = reader.ReadLine()) != null)
    private static bool UsesRow(Round round, ITryOperation attempt)
    {
        var written = round.Code.DescendantsAndSelf()
            .Where(operation => !operation.IsInside(attempt))
            .SelectMany(VariableWrites.Of)
            .Select(write => write.Target)
            .ToImmutableHashSet(SymbolEqualityComparer.Default);
        return attempt.Body.DescendantsAndSelf().Any(operation => operation.LocalOrParameter() is { } variable
            && (written.Contains(variable) || round.Declares(variable) && !IsDeclaredIn(attempt.Body, variable)));
    }

    private static bool IsDeclaredIn(IOperation code, ISymbol variable) => code.Syntax.Span.Contains(variable.DeclaringSyntaxReferences[0].Span);

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
    private static bool IsNoticed(FileOperations file, Round round, ITryOperation attempt, ICatchClauseOperation clause) =>
        CatchEnd.Of(clause) == CatchEnd.GoesOn
        && attempt.Body.DescendantsAndSelf().SelectMany(VariableWrites.Of).Select(write => write.Target).Any(target =>
            target is ILocalSymbol && round.Declares(target) && !IsDeclaredIn(attempt.Body, target)
            && file.ReferencesTo(target).Any(reference => reference.Syntax.SpanStart > attempt.Syntax.Span.End && !reference.IsAssigned()));
}
