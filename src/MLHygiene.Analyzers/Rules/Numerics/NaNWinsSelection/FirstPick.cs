using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells whether somebody takes the first of sorted rows: a table that is only shown in its order picks nothing.</summary>
internal static class FirstPick
{
    /// <summary>Whether the first rows are picked out of what a call has sorted.</summary>
    public static bool IsMade(ApiTable apis, FileOperations file, Selection selection) =>
        selection.Call.Type?.SpecialType == SpecialType.System_Void
            ? new[] { selection.Rows, selection.Api.ValueOf("with") }.OfType<IOperation>().Any(rows => IsPickedLater(apis, file, rows, selection.Call))
            : IsPicked(apis, file, selection.Call);

    // Array.Sort(distances, labels); … labels[0]
    private static bool IsPickedLater(ApiTable apis, FileOperations file, IOperation rows, IOperation sort) =>
        rows.Variable() is { } variable
        && file.ReferencesTo(variable).Any(reference => reference.Syntax.SpanStart > sort.Syntax.Span.End && IsPicked(apis, file, reference));

    private static bool IsPicked(ApiTable apis, FileOperations file, IOperation sorted) =>
        ValueFlow.Follow(file, sorted, (user, operand) => KeepsOrder(apis, user, operand)).Any(holder => IsPickedFrom(apis, holder));

    private static bool KeepsOrder(ApiTable apis, IOperation user, IOperation operand) =>
        new[] { Role.Rows, Role.Materialise, Role.Sequence }.Any(role => ApiCall.Find(apis, role, user)?.ValueOf("data") == operand.Unwrap());

    private static bool IsPickedFrom(ApiTable apis, IOperation holder)
    {
        var (user, operand) = ValueFlow.UseOf(holder);
        var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
        if (call is null)
        {
            return false;
        }

        if (ApiCall.Find(apis, Role.Element, call) is { } element && element.ValueOf("data") == operand.Unwrap())
        {
            return element.Entry.Find("place") is null;
        }

        if (ApiCall.Find(apis, Role.Split, call) is { } split && split.ValueOf("data") == operand.Unwrap())
        {
            return split.Entry["part"] switch
            {
                "first" => split.Entry.Find("last") is null,
                "range" => split.ValueOf("range") is IRangeOperation range && IsFromStart(range),
                "some" => split.ValueOf("start") is { ConstantValue: { HasValue: true, Value: 0 } },
                _ => false,
            };
        }

        return call switch
        {
            IArrayElementReferenceOperation { Indices: { Length: 1 } indices } place => place.ArrayReference == operand && IsFirst(indices[0]),
            IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } item => item.Instance == operand && IsFirst(arguments[0].Value),
            IImplicitIndexerReferenceOperation { Argument: var index } item => item.Instance == operand && IsFirst(index),
            _ => false,
        };
    }

    private static bool IsFromStart(IRangeOperation range) => range.LeftOperand is null || range.LeftOperand.Unwrap().ConstantValue is { HasValue: true, Value: 0 };

    // sorted[0], sorted[..3], and sorted[i] in a loop over the first few
    private static bool IsFirst(IOperation index) =>
        index.ConstantValue is { HasValue: true, Value: 0 }
        || index.Unwrap() is IRangeOperation range && IsFromStart(range)
        || index.Unwrap() is ILocalReferenceOperation counter && LoopOf(counter) is { } loop && CountsFew(loop, counter.Local);

    private static IForLoopOperation? LoopOf(ILocalReferenceOperation counter)
    {
        for (IOperation? at = counter; at is not null; at = at.Parent)
        {
            if (at is IForLoopOperation loop && loop.Locals.Contains(counter.Local, SymbolEqualityComparer.Default))
            {
                return loop;
            }
        }

        return null;
    }

    // for (var i = 0; i < k; i++): a bound that is a length goes through all of them.
    private static bool CountsFew(IForLoopOperation loop, ILocalSymbol counter) =>
        loop.Before.SelectMany(before => before.Descendants()).OfType<IVariableDeclaratorOperation>().Any(declared =>
            SymbolEqualityComparer.Default.Equals(declared.Symbol, counter)
            && declared.GetVariableInitializer()?.Value.ConstantValue is { HasValue: true, Value: 0 })
        && loop.Condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan } bound
        && Bound(bound.RightOperand).All(part => part is not IPropertyReferenceOperation { Property.Name: nameof(Array.Length) or nameof(List<int>.Count) });

    private static IEnumerable<IOperation> Bound(IOperation bound) =>
        // Math.Min(k, rows.Count)
        bound.Unwrap() is IInvocationOperation ? Enumerable.Empty<IOperation>() : bound.DescendantsAndSelf();
}
