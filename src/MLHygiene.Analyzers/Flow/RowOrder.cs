using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Follows rows through a file to what makes their order count. Rows that are sorted, or of which one is picked, are not followed
/// further, and rows that are only counted or added up have none.
/// </summary>
internal sealed class RowOrder
{
    private readonly ApiTable _apis;
    private readonly FileOperations _file;
    private readonly Func<IOperation, bool> _isFixedBy;

    /// <summary>Follows rows through one file.</summary>
    /// <param name="apis">What passes rows on.</param>
    /// <param name="file">The code of the file.</param>
    /// <param name="isFixedBy">Whether a step gives the rows an order that they did not have, besides sorting them.</param>
    public RowOrder(ApiTable apis, FileOperations file, Func<IOperation, bool>? isFixedBy = null)
    {
        _apis = apis;
        _file = file;
        _isFixedBy = isFixedBy ?? (static _ => false);
    }

    /// <summary>What makes the order of rows count, numbers first; null where nothing is seen to, or where the rows are sorted in place.</summary>
    public OrderUse? UseOf(IOperation rows)
    {
        var paths = ValuePaths.From(_file, rows, PassesOn, Collected).ToList();
        return paths.Exists(path => ValuePaths.UseOf(path) is ({ } user, { } operand) && Takes(Role.Sort, user, operand)) ? null
            : First(paths, OrderUseKind.Numbers, NumbersOf)
                ?? First(paths, OrderUseKind.Parts, PartsOf)
                ?? (paths.Exists(path => ValuePaths.UseOf(path) is ({ } user, { } operand) && Takes(Role.Order, user, operand))
                    ? null
                    : First(paths, OrderUseKind.Rows, RowsOf));
    }

    /// <summary>Whether a call or a loop takes its rows one after the other from an expression.</summary>
    public bool IsRead(IOperation rows)
    {
        var (user, operand) = ValueFlow.UseOf(rows);
        return user switch
        {
            IForEachLoopOperation loop => loop.Collection.Unwrap() == operand.Unwrap(),
            IArgumentOperation { Parent: { } call } => PassesOn(call, operand) || Takes(Role.Each, call, operand) || Takes(Role.Split, call, operand)
                || ApiCall.Find(_apis, Role.Count, call) is not null,
            // The keys are the rows, then.
            not null => PassesOn(user, operand) && !IsKeys(user, operand),
            _ => false,
        };
    }

    private static OrderUse? First(IEnumerable<ValuePath> paths, OrderUseKind kind, Func<ValuePath, IOperation?> find) =>
        paths.Select(find).FirstOrDefault(place => place is not null) is { } found ? new OrderUse(kind, found) : null;

    private bool Takes(Role role, IOperation user, IOperation rows) => ApiCall.Find(_apis, role, user)?.ValueOf("data") == rows.Unwrap();

    private bool PassesOn(IOperation user, IOperation operand) =>
        !_isFixedBy(user)
        && (Takes(Role.Sequence, user, operand) || Takes(Role.Rows, user, operand) || Takes(Role.Filter, user, operand)
            || Takes(Role.Parallel, user, operand) && user.Type.RowType() is not null
            || Takes(Role.Each, user, operand) && (user.Type is IArrayTypeSymbol || user.Type.IsList()) && !Takes(Role.Choose, user, operand)
            || ApiCall.Find(_apis, Role.Union, user)?.ValueOf("other") == operand.Unwrap() && user.Type.RowType() is not null
            || IsKeys(user, operand));

    /// <summary>Whether a property reads the keys of a dictionary, in their order.</summary>
    public static bool IsKeys(IOperation user, IOperation? dictionary) =>
        user is IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: { } instance }
        && (dictionary is null || instance.Unwrap() == dictionary.Unwrap())
        && KeyOf(instance.Type.RowType()) is { } key
        && SymbolEqualityComparer.Default.Equals(user.Type.RowType(), key);

    /// <summary>The key of an element that is a pair; null where it is none.</summary>
    public static ITypeSymbol? KeyOf(ITypeSymbol? element) =>
        element is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } pair
            ? pair.TypeArguments[0]
            : null;

    // foreach (var path in paths) { rows.Add(Load(path)); } and iterators
    private IEnumerable<ValuePath> Collected(ValuePath path)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        if (user is not IForEachLoopOperation loop || loop.Collection.Unwrap() != operand.Unwrap() || Round.Around(_apis, loop.Body) is not { } round)
        {
            yield break;
        }

        foreach (var step in RandomDraws.OwnOperations(loop.Body))
        {
            if (step is IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } given } && HasVariableOf(round, given) && _file.FunctionOf(step) is { } iterator)
            {
                foreach (var call in ValueFlow.CallersOf(_file, iterator))
                {
                    yield return path.Then(call);
                }
            }
            else if (FilledBy(step, round) is { } list)
            {
                foreach (var reference in _file.ReferencesTo(list).Where(reference => reference.Syntax.SpanStart > loop.Syntax.Span.End || list is not ILocalSymbol && !reference.IsInside(loop)))
                {
                    yield return path.Then(reference);
                }
            }
        }
    }

    private ISymbol? FilledBy(IOperation step, Round round) => step switch
    {
        IInvocationOperation call when ApiCall.Find(_apis, Role.Collect, call)?.ValueOf("data") is { } list && list.Type.IsList()
            && call.Arguments.Any(argument => HasVariableOf(round, argument.Value)) => Outside(round, list),
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: { } array } } assignment when HasVariableOf(round, assignment.Value) =>
            Outside(round, array.Unwrap()),
        _ => null,
    };

    private static ISymbol? Outside(Round round, IOperation list) => list.Variable() is { } variable && !round.Declares(variable) ? variable : null;

    private static bool HasVariableOf(Round round, IOperation value) =>
        value.DescendantsAndSelf().Any(part => part.LocalOrParameter() is { } variable && round.Declares(variable));

    private IOperation? NumbersOf(ValuePath path)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        return user switch
        {
            IForEachLoopOperation loop when loop.Collection.Unwrap() == operand.Unwrap() =>
                Round.Around(_apis, loop.Body) is { } round ? RowNumbers.In(_apis, _file, round) : null,
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when element.ArrayReference == operand => OfElement(element, indices[0]),
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } element when element.Instance == operand => OfElement(element, arguments[0].Value),
            IInvocationOperation call => OfCall(call, operand),
            _ => null,
        };
    }

    // ids[tokens[i]] = i
    private IOperation? OfElement(IOperation element, IOperation index) =>
        Round.Around(_apis, element) is { } round && RoundNumber.VariableOf(_file, _apis, round, index.Unwrap()) is not null
            ? RowNumbers.In(_apis, _file, round, element)
            : null;

    private IOperation? OfCall(IInvocationOperation call, IOperation rows)
    {
        if (Takes(Role.Place, call, rows) || ApiCall.Find(_apis, Role.Count, call) is not null)
        {
            return call;
        }

        if (!Takes(Role.Sequence, call, rows) && !Takes(Role.Each, call, rows))
        {
            return null;
        }

        // Zip(Enumerable.Range(0, n))
        return call.Arguments.Any(argument => argument.Value.Unwrap() is var other && other != rows.Unwrap() && ApiCall.Find(_apis, Role.Count, other) is not null)
            ? call
            : call.Arguments
                .Select(argument => (argument.Value.Unwrap() as IDelegateCreationOperation)?.Target)
                .OfType<IAnonymousFunctionOperation>()
                .Select(function => Round.OfFunction(_apis, function))
                .Select(round => round is null ? null : RowNumbers.In(_apis, _file, round))
                .Any(numbered => numbered is not null)
                    ? call
                    : null;
    }

    private IOperation? PartsOf(ValuePath path)
    {
        var (user, operand) = ValuePaths.UseOf(path);
        return user is not null && (Takes(Role.Split, user, operand) || IsRange(user, operand)) && StatementNames.SaySplit(_file, user) ? user : null;
    }

    private static bool IsRange(IOperation user, IOperation rows) =>
        user is IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element
        && element.ArrayReference == rows
        && indices[0].Type is { Name: "Range", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    // Samples in a variable that is named so, or in the result of a function that is.
    private IOperation? RowsOf(ValuePath path)
    {
        if (!IsSample(path.Operation.Type.RowType()) || path.Operation.IsLazySequence())
        {
            return null;
        }

        var name = ValuePaths.UseOf(path).User is IReturnOperation returned ? _file.FunctionOf(returned)?.Name
            : path.From is not null && path.Operation.Variable() is { } list ? list.Name
            : ValueFlow.TargetsOf(path.Operation).FirstOrDefault()?.Name;
        return name is not null && SampleNames.SaySamples(name) ? path.Operation : null;
    }

    private static bool IsSample(ITypeSymbol? element) =>
        element is IArrayTypeSymbol or INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } && !IsFile(element) && KeyOf(element) is null;

    /// <summary>Whether a type tells of a file or folder.</summary>
    public static bool IsFile(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at is { Name: "FileSystemInfo", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: nameof(System) } })
            {
                return true;
            }
        }

        return false;
    }
}
