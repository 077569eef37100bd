using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Arithmetic that gives NaN for numbers: 0 / 0 where a spread or a length is zero, and 0 times the logarithm of 0. A test, a limit or an
/// addend of the operand shows that somebody has thought of it.
/// </summary>
internal static class NaNDivision
{
    /// <summary>Whether a division may be one of zero by zero.</summary>
    public static bool MayBeNaN(ApiTable apis, FileOperations file, IOperation place, IOperation dividend, IOperation divisor) =>
        !dividend.ConstantValue.HasValue
        && !divisor.ConstantValue.HasValue
        && place.Type.IsFloatingPoint()
        && IsSpread(apis, file, divisor, place);

    /// <summary>Whether an expression is a logarithm of a number that nothing keeps from zero.</summary>
    public static bool IsBareLogarithm(ApiTable apis, FileOperations file, IOperation value) =>
        ApiCall.Find(apis, Role.Logarithm, value.Unwrap()) is { } logarithm
        && logarithm.ValueOf("of") is { ConstantValue.HasValue: false } number
        && IsBare(apis, file, number, value);

    // A product of two lengths is one too.
    private static bool IsSpread(ApiTable apis, FileOperations file, IOperation divisor, IOperation place)
    {
        var value = CertainValue.Of(file, divisor, apis, Role.Spread);
        return value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            ? IsUntested(apis, file, divisor, place) && (IsSpread(apis, file, product.LeftOperand, place) || IsSpread(apis, file, product.RightOperand, place))
            : ApiCall.Find(apis, Role.Spread, value) is { } spread
                && IsUntested(apis, file, divisor, place)
                && (spread.ValueOf("of") is not { } of || IsSum(CertainValue.Of(file, of)) && IsUntested(apis, file, of, place));
    }

    private static bool IsSum(IOperation value) =>
        value is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
        || !IsAddend(sum.LeftOperand) && !IsAddend(sum.RightOperand);

    private static bool IsAddend(IOperation operand) =>
        operand.ConstantValue.HasValue || operand.Unwrap().Variable() is { } named && IdentifierWords.HasAny(named.Name, IdentifierWords.List("eps", "epsilon", "tiny", "ridge", "smoothing"));

    private static bool IsBare(ApiTable apis, FileOperations file, IOperation number, IOperation place) =>
        CertainValue.Of(file, number) is not (IConditionalOperation or IInvocationOperation)
        && IsSum(CertainValue.Of(file, number))
        && IsUntested(apis, file, number, place);

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
