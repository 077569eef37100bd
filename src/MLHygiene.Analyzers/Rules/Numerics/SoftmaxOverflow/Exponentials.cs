using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Finds the exponentials that a number was made of: by variables, elements, queries and sums of one method.</summary>
internal static class Exponentials
{
    /// <summary>The calls of the exponential that a number is, or is a sum of. Empty where it is made of anything else too.</summary>
    public static ImmutableArray<MathCall> In(ApiTable apis, FileOperations file, IOperation number)
    {
        var found = ImmutableArray.CreateBuilder<MathCall>();
        foreach (var part in Reachable.From(number.Unwrap(), part => Sources(apis, file, part).Select(source => source.Unwrap())))
        {
            if (MathCall.Find(apis, part) is { Function: MathCall.Exp } call)
            {
                found.Add(call);
            }
            else if (part.ConstantValue is { HasValue: true } constant && !IsZero(constant.Value) || part is IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Add or BinaryOperatorKind.Divide) })
            {
                return ImmutableArray<MathCall>.Empty;
            }
        }

        return found.ToImmutable();
    }

    private static bool IsZero(object? value) => value is 0 or 0L or 0f or 0d;

    private static IEnumerable<IOperation> Sources(ApiTable apis, FileOperations file, IOperation part)
    {
        switch (part)
        {
            case ILocalReferenceOperation { Local: var local }:
                return VariableContents.Of(file, local).Concat(AddedUp(file, local)).Concat(WrittenInto(apis, file, local));
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function } parameter }:
                return Rows(part, function, parameter);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return VariableContents.AddedTo(file, parameter);
            case IArrayElementReferenceOperation element:
                return new[] { element.ArrayReference };
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows }:
                return new[] { rows };
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum:
                return new[] { sum.LeftOperand, sum.RightOperand };
            case IInvocationOperation call:
                return OfCall(apis, call);
            default:
                return Enumerable.Empty<IOperation>();
        }
    }

    // sum += Math.Exp(z[i]), e[i] += …
    private static IEnumerable<IOperation> AddedUp(FileOperations file, ILocalSymbol local) =>
        file.ReferencesTo(local)
            .Select(reference => reference.Parent is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } addition && addition.Target == reference
                ? addition.Value
                : null)
            .OfType<IOperation>();

    private static IEnumerable<IOperation> WrittenInto(ApiTable apis, FileOperations file, ISymbol variable) =>
        file.ReferencesTo(variable)
            .Select(reference => Spans.ArgumentOf(reference) is { Parent: IInvocationOperation call }
                    && MathCall.Find(apis, call) is { Into: { } into } && Spans.Of(into) == reference
                ? call
                : null)
            .OfType<IOperation>();

    private static IEnumerable<IOperation> Rows(IOperation reference, IMethodSymbol function, IParameterSymbol parameter)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, function))
            {
                return parameter.Ordinal == 0 && TextOrigins.RowsFor(lambda) is { } rows ? new[] { rows } : Enumerable.Empty<IOperation>();
            }
        }

        return Enumerable.Empty<IOperation>();
    }

    private static IEnumerable<IOperation> OfCall(ApiTable apis, IInvocationOperation call)
    {
        if (MathCall.Find(apis, call) is not null)
        {
            return Enumerable.Empty<IOperation>();
        }

        var function = call.Arguments.Select(argument => argument.Value.Unwrap()).OfType<IDelegateCreationOperation>().FirstOrDefault();
        if (ApiCall.Find(apis, Role.Statistic, call)?.ValueOf("data") is { } summed)
        {
            return function is null ? new[] { Spans.Of(summed) } : Returned(function);
        }

        return ApiCall.Find(apis, Role.Materialise, call)?.ValueOf("data") is { } rows ? new[] { rows }
            : ApiCall.Find(apis, Role.Sequence, call) is not null && function is not null ? Returned(function)
            : Enumerable.Empty<IOperation>();
    }

    private static IEnumerable<IOperation> Returned(IDelegateCreationOperation function) => function.Target is IAnonymousFunctionOperation lambda
        ? RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().Select(returned => returned.ReturnedValue).OfType<IOperation>()
        : Enumerable.Empty<IOperation>();
}
