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
        var terms = TermsOf(file, seed, isRead: false);
        return Find(file, apis, seed, terms)
            ?? Find(file, apis, seed, TermsOf(file, seed, isRead: true))
            ?? Calls(file, seed, terms).Select(call => Find(file, apis, call, AsGiven(file, terms, call))).FirstOrDefault(found => found is not null);
    }

    private static IndexedSeed? Find(FileOperations file, ApiTable apis, IOperation place, List<(IOperation Term, bool IsMinus)> terms)
    {
        foreach (var round in Round.AllAround(apis, place))
        {
            var at = terms.FindIndex(term => !term.IsMinus && RoundNumber.VariableOf(file, apis, round, term.Term) is not null);
            if (at >= 0)
            {
                var index = RoundNumber.VariableOf(file, apis, round, terms[at].Term);
                var rest = terms.Where((_, place) => place != at).ToImmutableArray();
                return index is not null && !IsOfFew(apis, round) && rest.All(term => IsSame(file, round, term.Term)) ? new IndexedSeed(round, index, rest) : null;
            }
        }

        return null;
    }

    // The calls of a helper that hands out the generator. One that takes a seed and does more may be a whole run, of which each has its own seed.
    private static IEnumerable<IOperation> Calls(FileOperations file, IOperation seed, List<(IOperation Term, bool IsMinus)> terms)
    {
        var made = seed.Parent is IArgumentOperation { Parent: IObjectCreationOperation creation } ? creation : null;
        return terms.Select(term => term.Term).OfType<IParameterReferenceOperation>()
            .Select(term => term.Parameter)
            .Where(parameter => file.WritesTo(parameter).Count == 0 && !SampleNames.SaysRepeat(parameter.Name.Replace("seed", string.Empty)))
            .Select(parameter => parameter.ContainingSymbol)
            .OfType<IMethodSymbol>()
            .Where(method => ValueFlow.IsHelper(file, method) && file.ReturnsOf(method) is { Count: 1 } returns && made is not null && returns[0].Unwrap() == made)
            .Take(1)
            .SelectMany(file.CallsOf);
    }

    private static List<(IOperation Term, bool IsMinus)> AsGiven(FileOperations file, List<(IOperation Term, bool IsMinus)> terms, IOperation call)
    {
        var given = new List<(IOperation Term, bool IsMinus)>();
        foreach (var (term, isMinus) in terms)
        {
            if (term is IParameterReferenceOperation { Parameter: var parameter }
                && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, (call.CalledMember() as IMethodSymbol)?.Definition())
                && call.ValueFor(parameter.Name) is { } argument)
            {
                AddTerms(file, argument, isMinus, isRead: false, given);
            }
            else
            {
                given.Add((term, isMinus));
            }
        }

        return given;
    }

    private static List<(IOperation Term, bool IsMinus)> TermsOf(FileOperations file, IOperation seed, bool isRead)
    {
        var terms = new List<(IOperation Term, bool IsMinus)>();
        AddTerms(file, seed, isMinus: false, isRead, terms);
        return terms;
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
