using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds what keeps the rows of a sequence beyond the moment in which each of them is read.</summary>
internal sealed class KeptRows
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly RowHolder _row;

    private KeptRows(ApiTable apis, FileOperations file, RowHolder row)
    {
        _apis = apis;
        _file = file;
        _row = row;
    }

    /// <summary>The first call or assignment that keeps rows of a sequence; null where they are only looked at.</summary>
    public static IOperation? FirstOf(ApiTable apis, FileOperations file, ApiCall source)
    {
        var kept = new KeptRows(apis, file, new RowHolder(source.Entry.Find("arrays") is not null));
        return ValueFlow.Follow(file, source.Operation, kept.PassesOn).Select(kept.KeeperOf).FirstOrDefault(keeper => keeper is not null);
    }

    private IOperation? KeeperOf(IOperation rows)
    {
        var (user, operand) = ValueFlow.UseOf(rows);
        return user switch
        {
            IArgumentOperation { Parent: { } call } => Keeps(call, operand) ? call : null,
            IForEachLoopOperation { Locals: { Length: 1 } locals } loop when loop.Collection == operand =>
                new KeptInLoop(_apis, _file, _row, loop).FirstOf(_file.ReferencesTo(locals[0])),
            IInvocationOperation { TargetMethod.Name: WellKnownMemberNames.GetEnumeratorMethodName } enumerator when enumerator.Instance == operand =>
                KeeperByHand(enumerator),
            { Parent: { } collection } when user.IsSpread() => collection,
            _ => null,
        };
    }

    // while (rows.MoveNext()) kept.Add(rows.Current);
    private IOperation? KeeperByHand(IOperation enumerator) =>
        ValueFlow.Follow(_file, enumerator)
            .Select(holder => ValueFlow.UseOf(holder).User)
            .OfType<IPropertyReferenceOperation>()
            .Where(member => member.Property.Name == WellKnownMemberNames.CurrentPropertyName)
            .GroupBy(LoopAround)
            .Where(rows => rows.Key is not null)
            .Select(rows => new KeptInLoop(_apis, _file, _row, rows.Key!).FirstOf(rows))
            .FirstOrDefault(keeper => keeper is not null);

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        var at = operation.Parent;
        while (at is not (null or ILoopOperation))
        {
            at = at.Parent;
        }

        return (ILoopOperation?)at;
    }

    // A query behind the rows gives each of them on.
    private bool PassesOn(IOperation user, IOperation operand) =>
        user is IInvocationOperation call
        && ApiCall.Find(_apis, Role.Keep, call) is null
        && (ApiCall.Find(_apis, Role.Sequence, call) is { } step && step.OperandOf("data") == operand
                && (step.ValueOf("map") is { } map ? GivesRow(map, call.Type.RowType()) : IsSameRow(call.Type.RowType(), operand.Type.RowType()))
            || ApiCall.Find(_apis, Role.Split, call) is { } part && part.OperandOf("data") == operand && call.Type.IsLazySequence()
            || ApiCall.Find(_apis, Role.Union, call) is { } both && both.OperandOf("other") == operand && call.Type.IsLazySequence());

    private static bool IsSameRow(ITypeSymbol? given, ITypeSymbol? row) =>
        given is not null && row is not null
        && (given.SpecialType == SpecialType.System_Object
            || SymbolEqualityComparer.Default.Equals(given, row)
            || given is INamedTypeSymbol { TupleElements: { IsDefault: false } parts }
                && parts.Any(part => SymbolEqualityComparer.Default.Equals(part.Type, row)));

    // SelectMany gives on what a row has, one by one.
    private bool GivesRow(IOperation map, ITypeSymbol? given) =>
        map is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } function }
        && TextOrigins.Returned(_file, function).ToList() is { Count: > 0 } results
        && results.TrueForAll(result => _row.IsHeldBy(result, parameters[0]) && SymbolEqualityComparer.Default.Equals(result.Unwrap().Type, given));

    private bool Keeps(IOperation call, IOperation operand) =>
        ApiCall.Find(_apis, Role.Keep, call) is { } keep
        && keep.OperandOf("data") == operand
        && (keep.ValueOf("made") is not { } made || GivesRow(made))
        && (keep.Entry.Find("gives") is null ? !IsOnlyCounted(call) : AreGroupsRead(call));

    private bool GivesRow(IOperation made) =>
        made is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } function }
        && TextOrigins.Returned(_file, function).Any(result => _row.IsHeldBy(result, parameters[0]));

    private static bool IsOnlyCounted(IOperation kept) =>
        ValueFlow.UseOf(kept).User is IPropertyReferenceOperation { Property.Name: nameof(Array.Length) or nameof(ICollection<int>.Count) };

    // The key and the number of a group are right.
    private bool AreGroupsRead(IOperation groups) =>
        ValueFlow.Follow(_file, groups, PassesOn)
            .SelectMany(GroupsOf)
            .SelectMany(group => _file.ReferencesTo(group))
            .Any(group => ValueFlow.UseOf(group).User is not (
                IPropertyReferenceOperation { Property.Name: nameof(IGrouping<int, int>.Key) }
                or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Enumerable.Count) or nameof(Enumerable.LongCount) or nameof(Enumerable.Any), Arguments.Length: 1 } }));

    private static IEnumerable<ISymbol> GroupsOf(IOperation groups)
    {
        var (user, operand) = ValueFlow.UseOf(groups);
        return user switch
        {
            IForEachLoopOperation loop when loop.Collection == operand => loop.Locals,
            IArgumentOperation { Parent: IInvocationOperation call } => call.Arguments
                .Select(argument => argument.Value.Unwrap())
                .OfType<IDelegateCreationOperation>()
                .Select(creation => creation.Target)
                .OfType<IAnonymousFunctionOperation>()
                .SelectMany(function => function.Symbol.Parameters.Take(1)),
            _ => ImmutableArray<ISymbol>.Empty,
        };
    }
}
