using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A softmax that a method writes out: exponentials, divided by their sum, of numbers that may be large.</summary>
internal sealed class WrittenSoftmax
{
    private WrittenSoftmax(ImmutableArray<MathCall> exponentials) => Exponentials = exponentials;

    /// <summary>The exponentials above and below the line, each once. The first one is above.</summary>
    public ImmutableArray<MathCall> Exponentials { get; }

    /// <summary>The softmax that an operation divides for; null where it is none, or where nothing in it can overflow.</summary>
    public static WrittenSoftmax? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        var (above, below) = operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } quotient => (quotient.LeftOperand, quotient.RightOperand),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } division => (division.Target, division.Value),
            _ => (null, null),
        };
        if (above is null || below is null || !operation.Type.IsFloatingPoint())
        {
            return null;
        }

        var numerator = Numerics.Exponentials.In(apis, file, above);
        if (numerator.IsEmpty || Numerics.Exponentials.In(apis, file, below) is not { IsEmpty: false } sum || !IsSum(apis, file, below))
        {
            return null;
        }

        var all = numerator.Concat(sum.Where(call => numerator.All(other => other.Operation != call.Operation))).ToImmutableArray();
        return all.All(call => MayOverflow(apis, file, call)) ? new WrittenSoftmax(all) : null;
    }

    // Two exponentials of which one divides the other are a ratio.
    private static bool IsSum(ApiTable apis, FileOperations file, IOperation below) =>
        Sigmoid.CertainLocal(file, below) is var sum
            && (sum is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } || ApiCall.Find(apis, Role.Statistic, sum) is not null)
        || below.Unwrap() is ILocalReferenceOperation { Local: var local }
            && file.ReferencesTo(local).Any(reference => reference.Parent is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add });

    /// <summary>Whether nothing keeps an exponent small: no bound, no sign, no shift in what it was made of.</summary>
    private static bool MayOverflow(ApiTable apis, FileOperations file, MathCall call) =>
        call.Value is { } exponent
        && new NumberRanges(apis, file).Of(exponent).High > LargestExponent(exponent.Type)
        && Ingredients(apis, file, exponent).All(part => !IsShift(part) && !IsUnread(apis, file, part));

    /// <summary>Whether a method looks for the largest of some numbers: who does is about to subtract it, or has the caller do so.</summary>
    public static bool LooksForLargest(ApiTable apis, IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent && root is not ILocalFunctionOperation { Symbol.IsStatic: true })
        {
            root = parent;
        }

        return root.DescendantsAndSelf().Any(part =>
            MathCall.Find(apis, part) is { Function: "largest" or "max" or "subtract" } || part is IConditionalOperation choice && KeepsLarger(apis, choice));
    }

    // if (x > max) max = x; a > b ? a : b
    private static bool KeepsLarger(ApiTable apis, IConditionalOperation choice) =>
        choice.Condition.Unwrap() is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThanOrEqual,
            LeftOperand: var left,
            RightOperand: var right,
        }
        && left.Type.IsFloatingPoint()
        && (choice.Type is not null
            || choice.WhenTrue.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>().Any(kept =>
                SameValue.Are(apis, kept.Target, left) || SameValue.Are(apis, kept.Target, right) || kept.Target.Type.IsIntegral()));

    /// <summary>
    /// The variable that the exponents are the elements of, where they are nothing else: what the largest number would be looked for in.
    /// </summary>
    public ISymbol? Numbers()
    {
        ISymbol? found = null;
        foreach (var call in Exponentials)
        {
            if (NumbersOf(call.Value!.Unwrap()) is not { } numbers || found is not null && !SymbolEqualityComparer.Default.Equals(found, numbers))
            {
                return null;
            }

            found = numbers;
        }

        return found;
    }

    private static ISymbol? NumbersOf(IOperation exponent) => exponent switch
    {
        IArrayElementReferenceOperation { Indices.Length: 1 } element => element.ArrayReference.Unwrap().LocalOrParameter(),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => rows.Unwrap().LocalOrParameter(),
        IParameterReferenceOperation { Parameter: var parameter } => Rows(exponent, parameter).FirstOrDefault()?.Unwrap().LocalOrParameter(),
        ILocalReferenceOperation { Local: var local } => LoopOver(exponent, local)?.Collection.Unwrap().LocalOrParameter(),
        _ => null,
    };

    private static IForEachLoopOperation? LoopOver(IOperation reference, ILocalSymbol local)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is IForEachLoopOperation loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
            {
                return loop;
            }
        }

        return null;
    }

    private static double LargestExponent(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Single ? 88 : 709;

    // weights[j] -= rate * gradient is a step of training.
    private static bool IsShift(IOperation part) => part switch
    {
        { ConstantValue.HasValue: true } => false,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } or IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } => true,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Subtract } change =>
            change.Value.Unwrap() is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide },
        _ => false,
    };

    // A call that is not read may shift, unless it is .NET's or a model's.
    private static bool IsUnread(ApiTable apis, FileOperations file, IOperation part) =>
        part is IInvocationOperation call && file.ReturnsOf(call.TargetMethod).Count == 0
        && (MathCall.Find(apis, part) is { } function
            ? function.Function is "largest" or "max" or "subtract" or "min" or "clamp" or "softmax" or "sigmoid" or "tanh"
            : !RawCalls.IsOne(call));

    private static ImmutableArray<IOperation> Ingredients(ApiTable apis, FileOperations file, IOperation exponent) =>
        Reachable.From(exponent.Unwrap(), part => Next(apis, file, part).Select(source => source.Unwrap()));

    private static IEnumerable<IOperation> Next(ApiTable apis, FileOperations file, IOperation part)
    {
        switch (part)
        {
            case ILocalReferenceOperation or IFieldReferenceOperation:
                return VariableContents.Of(file, part.Variable()!).Concat(Changes(file, part.Variable()!));
            case IParameterReferenceOperation { Parameter: var parameter }:
                return ValueOrigins.StepFrom(file, part).Concat(VariableContents.AddedTo(file, parameter)).Concat(Changes(file, parameter)).Concat(Rows(part, parameter));
            case IInvocationOperation call:
                return MathCall.Find(apis, part) is null
                    ? call.ChildOperations.Concat(call.Arguments.Select(argument => argument.Value)).Concat(ValueOrigins.StepFrom(file, part))
                        .Concat(call.Arguments.SelectMany(argument => argument.Value.Descendants().OfType<IReturnOperation>()))
                    : call.Arguments.Select(argument => argument.Value);
            default:
                return part.ChildOperations;
        }
    }

    // z[i] -= max, and calls that are given the numbers: TensorPrimitives.Subtract(z, max, z).
    private static IEnumerable<IOperation> Changes(FileOperations file, ISymbol variable)
    {
        foreach (var reference in file.ReferencesTo(variable))
        {
            if ((reference.Parent is IArrayElementReferenceOperation element ? element.Parent : reference.Parent) is ICompoundAssignmentOperation change
                && (change.Target == reference || change.Target == reference.Parent))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<IOperation> Rows(IOperation reference, IParameterSymbol parameter)
    {
        for (var at = reference.Parent; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation lambda && SymbolEqualityComparer.Default.Equals(lambda.Symbol, parameter.ContainingSymbol))
            {
                return TextOrigins.RowsFor(lambda) is { } rows ? new[] { rows } : Enumerable.Empty<IOperation>();
            }
        }

        return Enumerable.Empty<IOperation>();
    }
}
