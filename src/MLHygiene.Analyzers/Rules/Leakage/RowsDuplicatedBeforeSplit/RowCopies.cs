using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Tells whether a collection holds a row several times: <c>rows.Concat(rows)</c>, <c>rows.AddRange(rare)</c>.</summary>
internal sealed class RowCopies
{
    // Helpers may branch, so that fewer of them are looked into than variables.
    private const int StepsOfOneCall = FlowLimits.MaxHolders / FlowLimits.MaxCallDepth;

    private readonly ApiTable _apis;
    private readonly FileOperations _file;

    public RowCopies(ApiTable apis, FileOperations file)
    {
        _apis = apis;
        _file = file;
    }

    /// <summary>What repeated the rows that a variable holds at some place; null where nothing certainly did.</summary>
    public IOperation? Find(ISymbol variable, IOperation place) => InVariable(variable, place, depth: 0);

    private IOperation? InVariable(ISymbol variable, IOperation place, int depth)
    {
        if (depth > FlowLimits.MaxHolders || IsThinned(variable))
        {
            return null;
        }

        if (Added(variable, place) is { } added)
        {
            return added;
        }

        var writes = _file.WritesTo(variable);
        if (variable is ILocalSymbol or IParameterSymbol && LastBefore(writes, place) is { } value)
        {
            return InValue(value, depth + 1);
        }

        return variable switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter when writes.Count == 0 =>
                ValueFlow.CallersOf(_file, method)
                    .Select(call => call.ValueFor(parameter.Name) is { } given ? InValue(given, depth + StepsOfOneCall) : null)
                    .FirstOrDefault(found => found is not null),
            IFieldSymbol or IPropertySymbol when ValueFlow.OnlyValueOf(_file, variable) is { } only => InValue(only, depth + 1),
            _ => null,
        };
    }

    // What follows a write in the same function, and is no alternative to it, reads it.
    private static IOperation? LastBefore(IReadOnlyList<IOperation?> writes, IOperation place)
    {
        if (writes.Any(write => write is null))
        {
            return null;
        }

        var before = writes
            .OfType<IOperation>()
            .Where(write => write.Syntax.Span.End <= place.Syntax.SpanStart)
            .OrderBy(write => write.Syntax.SpanStart)
            .LastOrDefault();
        return before is not null && (writes.Count == 1 || before.EnclosingFunction() == place.EnclosingFunction()) ? before : null;
    }

    private IOperation? InValue(IOperation value, int depth)
    {
        for (var at = value.Unwrap(); depth <= FlowLimits.MaxHolders; depth++)
        {
            if (Copies(at))
            {
                return at;
            }

            if (RowVariable.Of(at) is { } variable)
            {
                return InVariable(variable.Symbol, at, depth + 1);
            }

            if (at is IInvocationOperation call && ValueFlow.IsHelper(_file, call.TargetMethod))
            {
                return _file.ReturnsOf(call.TargetMethod) is { Count: 1 } returns
                    ? InValue(returns[0], depth + StepsOfOneCall)
                    : null;
            }

            if ((AllRowsOf(at) ?? Mapped(at)) is not { } data)
            {
                return null;
            }

            at = data;
        }

        return null;
    }

    private bool Copies(IOperation value)
    {
        if (ApiCall.Find(_apis, Role.Bootstrap, value) is not null)
        {
            return true;
        }

        if (ApiCall.Find(_apis, Role.Union, value) is { } union)
        {
            return union.ValueOf("data") is { } rows && union.ValueOf("other") is { } others && ArePartlySame(rows, others);
        }

        var spreads = value.ChildOperations.Where(child => child.IsSpread()).Select(spread => spread.ChildOperations.FirstOrDefault()).ToList();
        return (spreads.Count == 2 && spreads[0] is { } first && spreads[1] is { } second && ArePartlySame(first.Unwrap(), second.Unwrap()))
            || (ApiCall.Find(_apis, Role.Sequence, value) is { } query && Repeats(query));
    }

    // rows.AddRange(rows.Where(row => row.IsRare))
    private IOperation? Added(ISymbol variable, IOperation place) =>
        _file.ReferencesTo(variable)
            .Select(reference => ValueFlow.UseOf(reference))
            .Where(use => use.User is IInvocationOperation call && call.Instance == use.Operand)
            .Select(use => use.User!)
            .FirstOrDefault(call =>
                call.Syntax.Span.End <= place.Syntax.SpanStart
                && call.EnclosingFunction() == place.EnclosingFunction()
                && Copies(call)
                && !Alternatives.AreAlternatives(call, place));

    // Both are rows of one variable, and one of them has all of them.
    private bool ArePartlySame(IOperation left, IOperation right) =>
        (Whole(left) is { } all && IsOf(all, right, depth: 0)) || (Whole(right) is { } whole && IsOf(whole, left, depth: 0));

    private RowVariable? Whole(IOperation rows)
    {
        var at = rows;
        for (var step = 0; step < FlowLimits.MaxHolders && AllRowsOf(at) is { } data; step++)
        {
            at = data;
        }

        return RowVariable.Of(at) is { } variable && !IsMadeAnew(variable.Symbol) ? variable : null;
    }

    private bool IsOf(RowVariable source, IOperation rows, int depth)
    {
        if (depth > FlowLimits.MaxHolders)
        {
            return false;
        }

        if (RowVariable.Of(rows) is { } variable)
        {
            return variable.Equals(source)
                || (variable.Symbol is ILocalSymbol local
                    && _file.WritesTo(local) is { Count: 1 } writes
                    && writes[0] is { } value
                    && _file.WritesTo(source.Symbol).Count <= 1
                    && IsOf(source, value.Unwrap(), depth + 1));
        }

        return (AllRowsOf(rows) ?? ApiCall.Find(_apis, Role.Filter, rows)?.ValueOf("data") ?? ApiCall.Find(_apis, Role.Split, rows)?.ValueOf("data"))
            is { } data && IsOf(source, data, depth + 1);
    }

    // A set holds a row once.
    private IOperation? AllRowsOf(IOperation rows) =>
        rows.Type?.AllInterfaces.Any(known => known.Name is "ISet") == true ? null
        : (ApiCall.Find(_apis, Role.Rows, rows) ?? ApiCall.Find(_apis, Role.Materialise, rows) ?? ApiCall.Find(_apis, Role.Order, rows)
            ?? ApiCall.Find(_apis, Role.Shuffle, rows))?.ValueOf("data");

    // Equal rows are made into equal rows, but not where they are grouped.
    private IOperation? Mapped(IOperation rows) =>
        ApiCall.Find(_apis, Role.Sequence, rows) is { } query && query.ValueOf("map") is not null && rows.Type.RowType() is not { Name: "IGrouping" }
            ? query.ValueOf("data")
            : null;

    // rows.SelectMany(row => Enumerable.Repeat(row, 3)), Enumerable.Repeat(rows, 3).SelectMany(all => all)
    private bool Repeats(ApiCall query)
    {
        if (query.ValueOf("map") is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { IsEmpty: false } parameters } lambda }
            || RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().ToList() is not { Count: 1 } returns
            || returns[0].ReturnedValue?.Unwrap() is not { } result)
        {
            return false;
        }

        var row = parameters[0];
        var made = query.Operation.Type.RowType();
        return SymbolEqualityComparer.Default.Equals(made, row.Type)
            ? IsRepeated(result, element => IsReference(element, row))
            : IsReference(result, row)
                && SymbolEqualityComparer.Default.Equals(made, row.Type.RowType())
                && query.ValueOf("data") is { } data
                && IsRepeated(data, element => Whole(element) is not null, areSame: ArePartlySame);
    }

    private bool IsRepeated(IOperation rows, Func<IOperation, bool> isRow, Func<IOperation, IOperation, bool>? areSame = null)
    {
        if (ApiCall.Find(_apis, Role.Repeat, rows) is { } repeat)
        {
            return repeat.ValueOf("element") is { } element && isRow(element)
                && (rows as IInvocationOperation)?.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: 0 or 1 }) == false;
        }

        var elements = rows is IArrayCreationOperation { Initializer.ElementValues: var values } ? values.Select(value => value.Unwrap()).Where(isRow).ToList() : null;
        return elements is { Count: > 1 } && (areSame is null || areSame(elements[0], elements[1]));
    }

    private static bool IsReference(IOperation value, IParameterSymbol parameter) =>
        value is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);

    // A query that draws its rows has other rows each time.
    private bool IsMadeAnew(ISymbol variable) =>
        variable is ILocalSymbol { Type: var type } && type.IsLazySequence()
        && CalledCode.From(_file, _file.WritesTo(variable).OfType<IOperation>()).Any(reached => ApiCall.Find(_apis, Role.Entropy, reached.Operation) is not null);

    // list.RemoveAll(seen.Add), list.Clear()
    private bool IsThinned(ISymbol variable) =>
        _file.ReferencesTo(variable).Any(reference =>
            ValueFlow.UseOf(reference) is { User: IInvocationOperation call } use && call.Instance == use.Operand
            && (call.TargetMethod.Name.StartsWith("Remove", StringComparison.Ordinal) || call.TargetMethod.Name is "Clear"));
}
