using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Arithmetic that gives NaN for numbers: 0 / 0 where a spread, a length or a count is zero, and 0 times the logarithm of 0. A test, a limit or an
/// addend of the operand shows that somebody has thought of it.
/// </summary>
internal static class NaNDivision
{
    private static readonly ImmutableHashSet<string> Addends = IdentifierWords.List("eps", "epsilon", "tiny", "ridge", "smoothing");

    /// <summary>Whether a division may be one of zero by zero.</summary>
    public static bool MayBeNaN(ApiTable apis, FileOperations file, IOperation place, IOperation dividend, IOperation divisor) =>
        !dividend.ConstantValue.HasValue
        && !divisor.ConstantValue.HasValue
        && place.Type.IsFloatingPoint()
        && (IsSpread(apis, file, divisor, place) || IsOpenCount(file, dividend, divisor));

    /// <summary>Whether an expression is a logarithm of a number that nothing keeps from zero.</summary>
    public static bool IsBareLogarithm(ApiTable apis, FileOperations file, IOperation value) =>
        MathCall.Find(apis, value.Unwrap()) is { Function: "log" or "log2" or "log10", Value: { } number }
        // What a call or a choice gives is somebody's answer.
        && CertainValue.Of(file, number) is not (IConditionalOperation or IInvocationOperation)
        && !IsSmoothed(CertainValue.Of(file, number))
        && !new NumberRanges(apis, file).Of(number).IsPositive
        && IsUntested(apis, file, number, value);

    // sums[k] / counts[k], where nothing need have been counted for some k. Whoever compares a count with anything has thought of it.
    private static bool IsOpenCount(FileOperations file, IOperation dividend, IOperation divisor) =>
        divisor.Unwrap() is IArrayElementReferenceOperation { ArrayReference: var counts } count
        && count.Type.IsIntegral()
        && counts.Unwrap() is ILocalReferenceOperation { Local: var local }
        && ValueFlow.OnlyValueOf(file, local) is IArrayCreationOperation { Initializer: null }
        && dividend.Unwrap() is IArrayElementReferenceOperation
        && file.ReferencesTo(local) is var references
        && references.Any(IsCounted)
        && references.All(reference => reference.Parent is IArrayElementReferenceOperation element && element.ArrayReference == reference && IsCountedOrDivided(element));

    private static bool IsCounted(IOperation reference) =>
        reference.Parent is IArrayElementReferenceOperation { Parent: IIncrementOrDecrementOperation { Kind: OperationKind.Increment } };

    private static bool IsCountedOrDivided(IOperation element) => ValueFlow.UseOf(element).User is
        IIncrementOrDecrementOperation { Kind: OperationKind.Increment } or IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide }
        or ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Divide };

    // A product of two lengths is one too.
    private static bool IsSpread(ApiTable apis, FileOperations file, IOperation divisor, IOperation place)
    {
        var value = CertainValue.Of(file, divisor, apis, Role.Math);
        if (value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
        {
            return IsUntested(apis, file, divisor, place) && (IsSpread(apis, file, product.LeftOperand, place) || IsSpread(apis, file, product.RightOperand, place));
        }

        var squares = MathCall.ArgumentOf(apis, value, "sqrt");
        return (squares is not null ? IsUntested(apis, file, squares, place) && !IsSmoothed(CertainValue.Of(file, squares)) : MathCall.Find(apis, value) is { Function: MathCall.Spread })
            && !new NumberRanges(apis, file).Of(divisor).ExcludesZero
            && IsUntested(apis, file, divisor, place);
    }

    // Math.Sqrt(variance + epsilon)
    private static bool IsSmoothed(IOperation value) =>
        value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum && (IsAddend(sum.LeftOperand) || IsAddend(sum.RightOperand));

    private static bool IsAddend(IOperation operand) =>
        operand.ConstantValue.HasValue || operand.Unwrap().Variable() is { } named && IdentifierWords.HasAny(named.Name, Addends);

    private static bool IsUntested(ApiTable apis, FileOperations file, IOperation operand, IOperation place) =>
        operand.ConstantValue.HasValue
        || !KnownConditions.At(file, place).Any(known =>
            known.Condition.DescendantsAndSelf().Any(part => SameValue.Are(apis, part, operand) || Mentions(operand, part)));

    // if (normA == 0 || normB == 0) return 0; … dot / (Math.Sqrt(normA) * Math.Sqrt(normB))
    private static bool Mentions(IOperation operand, IOperation tested) =>
        tested.Variable() is { } variable
        && tested.Type.IsFloatingPoint()
        && operand.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.Variable(), variable));
}
