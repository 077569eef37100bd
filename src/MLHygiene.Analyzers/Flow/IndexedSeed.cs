using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A seed that is the number of a round and what stays the same in all of them: <c>seed + i</c>.</summary>
internal sealed class IndexedSeed
{
    // Two or three streams, such as one for training and one for validation.
    private const int Few = 3;

    private IndexedSeed(Round round, ISymbol index, ImmutableArray<(IOperation Term, bool IsMinus)> rest)
    {
        Round = round;
        Index = index;
        Rest = rest;
    }

    /// <summary>The round whose number it is.</summary>
    public Round Round { get; }

    /// <summary>The variable that holds the number.</summary>
    public ISymbol Index { get; }

    /// <summary>What is added to the number, as written.</summary>
    public ImmutableArray<(IOperation Term, bool IsMinus)> Rest { get; }

    /// <summary>Reads a seed; null where it is made in another way, or for a few rounds only.</summary>
    public static IndexedSeed? Read(FileOperations file, ApiTable apis, IOperation seed)
    {
        // var s = seed + i; new Random(s)
        return Read(file, apis, seed, isRead: false) ?? Read(file, apis, seed, isRead: true);
    }

    private static IndexedSeed? Read(FileOperations file, ApiTable apis, IOperation seed, bool isRead)
    {
        var terms = new List<(IOperation Term, bool IsMinus)>();
        AddTerms(file, seed, isMinus: false, isRead, terms);
        foreach (var round in Round.AllAround(apis, seed))
        {
            var at = terms.FindIndex(term => !term.IsMinus && term.Term.LocalOrParameter() is { } variable && IsIndex(apis, round, variable));
            if (at >= 0)
            {
                var index = terms[at].Term.LocalOrParameter();
                terms.RemoveAt(at);
                return index is not null && !IsOfFew(apis, round) && terms.TrueForAll(term => IsSame(file, round, term.Term))
                    ? new IndexedSeed(round, index, terms.ToImmutableArray())
                    : null;
            }
        }

        return null;
    }

    private static void AddTerms(FileOperations file, IOperation value, bool isMinus, bool isRead, List<(IOperation Term, bool IsMinus)> terms)
    {
        var operand = value.Unwrap();
        switch (operand)
        {
            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum:
                AddTerms(file, sum.LeftOperand, isMinus, isRead, terms);
                AddTerms(file, sum.RightOperand, isMinus ^ (sum.OperatorKind == BinaryOperatorKind.Subtract), isRead, terms);
                break;
            case ILocalReferenceOperation { Local: var local } when isRead && terms.Count < FlowLimits.MaxAlternatives && ValueFlow.OnlyValueOf(file, local) is { } only:
                AddTerms(file, only, isMinus, isRead, terms);
                break;
            default:
                terms.Add((operand, isMinus));
                break;
        }
    }

    private static bool IsIndex(ApiTable apis, Round round, ISymbol variable)
    {
        switch (round.Code)
        {
            case IForLoopOperation loop:
                return loop.AtLoopBottom.SelectMany(step => step.DescendantsAndSelf()).Any(step => step switch
                {
                    IIncrementOrDecrementOperation { Target: var target } => PlaceSum.IsNamed(target, variable),
                    ICompoundAssignmentOperation { Target: var target, Value.ConstantValue: { HasValue: true, Value: 1 } } => PlaceSum.IsNamed(target, variable),
                    _ => false,
                });
            case IForEachLoopOperation loop:
                return loop.Locals.Contains(variable, SymbolEqualityComparer.Default) && IsCount(apis, loop.Collection.Unwrap());
            case IAnonymousFunctionOperation lambda when round.Call is { } call:
                var place = variable is IParameterSymbol parameter ? lambda.Symbol.Parameters.IndexOf(parameter, 0, SymbolEqualityComparer.Default) : -1;
                return place >= 0 && (GivesNumber(call, lambda, place) || place == 0 && round.Rows(apis) is { } rows && IsCount(apis, rows));
            default:
                return false;
        }
    }

    // The number of a row is an int in the method's own declaration, where the row is whatever type it has.
    private static bool GivesNumber(IInvocationOperation call, IOperation lambda, int place) =>
        call.Arguments.FirstOrDefault(argument => lambda.IsInside(argument))?.Parameter?.OriginalDefinition.Type is INamedTypeSymbol { TypeArguments: var types }
        && place < types.Length
        && types[place].SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool IsCount(ApiTable apis, IOperation rows)
    {
        for (var at = rows; at is not null; at = (ApiCall.Find(apis, Role.Parallel, at) ?? ApiCall.Find(apis, Role.Sequence, at))?.ValueOf("data"))
        {
            if (ApiCall.Find(apis, Role.Count, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfFew(ApiTable apis, Round round)
    {
        var bound = round.Code is IForLoopOperation { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } condition } ? condition.RightOperand
            : round.Rows(apis) is { } rows && ApiCall.Find(apis, Role.Count, rows) is not null ? (rows as IInvocationOperation)?.ArgumentFor("count")?.Value
            : round.Call is { } call ? ApiCall.Find(apis, Role.Parallel, call)?.OperandOf("below")
            : null;
        return bound?.Unwrap().ConstantValue is { HasValue: true, Value: int count } && count <= Few;
    }

    private static bool IsSame(FileOperations file, Round round, IOperation term) =>
        term is not IBinaryOperation and not IInvocationOperation
        && (round.Repeats(file, term) || term is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } instance } && round.Repeats(file, instance));
}
