using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>What the rounds of a loop gather from their rows, inside a <c>try</c> and outside of it.</summary>
internal sealed class RowGathering
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Round _round;
    private readonly ITryOperation _attempt;

    public RowGathering(ApiTable apis, FileOperations file, Round round, ITryOperation attempt)
    {
        _apis = apis;
        _file = file;
        _round = round;
        _attempt = attempt;
    }

    /// <summary>What gets nothing from a row that throws; null where nothing gathers rows or a score, or where the number of lost rows is asked for.</summary>
    /// <param name="end">Where the handler leads.</param>
    public string? Gathered(string end) =>
        Added(_attempt.Body)
            .Where(added => IsRow(added.Value))
            .Concat(end == CatchEnd.NextRound ? Behind() : Enumerable.Empty<(IInvocationOperation, ISymbol Collection, IOperation)>())
            .Where(added => !IsHeldAgainstAll(added.Collection))
            .Select(added => added.Collection.Name.TrimStart('_'))
            .FirstOrDefault()
        ?? (Score() is { } score && !IsHeldAgainstAll(score) ? score.Name.TrimStart('_') : null);

    /// <summary>A list that lacks an element for a row that throws, and the list of its other half that has it; null where there are none.</summary>
    public (string Lacking, string Having)? UnevenPair(string end, ICatchClauseOperation clause)
    {
        var handled = Added(clause.Handler).Select(added => added.Collection).ToList();
        var inside = Added(_attempt.Body).Where(added => !handled.Contains(added.Collection, SymbolEqualityComparer.Default)).ToList();
        var outside = Added(_round.Code).Where(added => !added.Call.IsInside(_attempt)
            && (end == CatchEnd.GoesOn || added.Call.Syntax.SpanStart < _attempt.Syntax.SpanStart)
            && IsUnconditional(added.Call)).ToList();

        // In one try, what has been added stays when the next statement throws.
        var early = inside.Where(added => inside.Exists(later => later.Call.Syntax.SpanStart > added.Call.Syntax.Span.End && MayThrowAfter(added.Call, later.Call)));
        foreach (var lacking in inside)
        {
            foreach (var having in outside.Concat(early.Where(added => added.Call.Syntax.Span.End < lacking.Call.Syntax.SpanStart)))
            {
                if (PairNames.ArePair(lacking.Collection.Name.TrimStart('_'), having.Collection.Name.TrimStart('_')))
                {
                    return (lacking.Collection.Name.TrimStart('_'), having.Collection.Name.TrimStart('_'));
                }
            }
        }

        return null;
    }

    // try { row[0] = float.Parse(line); } catch { continue; } rows.Add(row);
    private IEnumerable<(IInvocationOperation Call, ISymbol Collection, IOperation Value)> Behind()
    {
        var used = _attempt.Body.DescendantsAndSelf()
            .Select(operation => operation.LocalOrParameter())
            .OfType<ILocalSymbol>()
            .Where(local => _round.Declares(local))
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        return Added(_round.Code).Where(added =>
            added.Call.Syntax.SpanStart > _attempt.Syntax.Span.End
            && added.Value.Type is { SpecialType: not SpecialType.System_String }
            && IsUnconditional(added.Call)
            && added.Value.DescendantsAndSelf().Any(part => part.LocalOrParameter() is { } local && used.Contains(local)));
    }

    private IEnumerable<(IInvocationOperation Call, ISymbol Collection, IOperation Value)> Added(IOperation code)
    {
        foreach (var call in code.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (ApiCall.Find(_apis, Role.Keep, call)?.ValueOf("row") is { } value
                && call.Instance?.Unwrap().Variable() is { } collection
                && !(collection is ILocalSymbol && _round.Declares(collection)))
            {
                yield return (call, collection, value);
            }
        }
    }

    // A list of names tells what was done; what is made of the row is data.
    private bool IsRow(IOperation value) =>
        value.Type is { SpecialType: not SpecialType.System_String } && Makes(value)
        || value.Type is { SpecialType: SpecialType.System_String } && Sources(value).Any(source => ApiCall.Find(_apis, Role.ReadText, source) is not null);

    private bool Makes(IOperation value) => Sources(value).Any(source =>
        source is IInvocationOperation or IObjectCreationOperation or IArrayCreationOperation or ITupleOperation or IAwaitOperation
        && source.IsInside(_attempt.Body));

    private ImmutableArray<IOperation> Sources(IOperation value) => ValueOrigins.IngredientsOf(_file, value);

    // Hits, and the rows that they are counted over: where only the hits are inside, a row that throws is a miss.
    private ISymbol? Score()
    {
        var counted = Counted(_attempt.Body).Select(change => change.Variable).Distinct(SymbolEqualityComparer.Default).ToList();
        return counted.Count > 1
            && !Counted(_round.Code).Any(other => !other.Operation.IsInside(_attempt))
            && _file.FunctionOf(_attempt) is { } function
            && EvaluationHarness.Encloses(function, _attempt)
                ? counted[counted.Count - 1]
                : null;
    }

    private IEnumerable<(IOperation Operation, ISymbol Variable)> Counted(IOperation code) =>
        code.DescendantsAndSelf()
            .Select(operation => (Operation: operation, Target: operation switch
            {
                IIncrementOrDecrementOperation increment => increment.Target,
                ICompoundAssignmentOperation sum => sum.Target,
                _ => null,
            }))
            .Where(change => change.Target?.Variable() is { } variable && !(variable is ILocalSymbol && _round.Declares(variable)))
            .Select(change => (change.Operation, change.Target!.Variable()!));

    // if (rows.Count < lines.Length) Console.WriteLine(lines.Length - rows.Count);
    private bool IsHeldAgainstAll(ISymbol gathered) => _file.ReferencesTo(gathered).Any(reference =>
    {
        if (reference.IsInside(_round.Code))
        {
            return false;
        }

        var number = ValueFlow.UseOf(reference).User is IPropertyReferenceOperation { Property.Name: "Count" } count ? count : reference;
        return ValueFlow.UseOf(number).User is IBinaryOperation binary
            && (binary.OperatorKind == BinaryOperatorKind.Subtract || binary.Type is { SpecialType: SpecialType.System_Boolean })
            && !binary.LeftOperand.Unwrap().ConstantValue.HasValue && !binary.RightOperand.Unwrap().ConstantValue.HasValue;
    });

    private bool IsUnconditional(IOperation operation)
    {
        for (var at = operation; at != _round.Code && at.Parent is { } parent; at = parent)
        {
            if (parent is IConditionalOperation or ISwitchCaseOperation or ITryOperation or ILoopOperation && parent != _round.Code)
            {
                return false;
            }
        }

        return true;
    }

    private bool MayThrowAfter(IOperation added, IOperation later) =>
        _attempt.Body.DescendantsAndSelf().Any(operation =>
            operation.Syntax.SpanStart > added.Syntax.Span.End && operation.Syntax.Span.End <= later.Syntax.Span.End
            && ApiCall.Find(_apis, Role.ParseText, operation) is not null);
}
