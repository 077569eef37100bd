using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A small number that was meant to guard a formula, and is too small for its precision.</summary>
internal sealed class LostEpsilon
{
    private LostEpsilon(IOperation epsilon, LostEpsilonUse use)
    {
        Epsilon = epsilon;
        Use = use;
    }

    /// <summary>The small number.</summary>
    public IOperation Epsilon { get; }

    public LostEpsilonUse Use { get; }

    /// <summary>What guards nothing in an operation; null where all is well.</summary>
    public static LostEpsilon? Find(ApiTable apis, FileOperations file, IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum => OfSum(apis, sum),
        IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Divide } quotient => OfDivisor(apis, file, quotient),
        IBinaryOperation { OperatorMethod: null } comparison when IsOrder(comparison.OperatorKind) => OfTolerance(apis, file, comparison),
        _ => null,
    };

    // 1f - 1e-8f is 1f; x + double.Epsilon is x.
    private static LostEpsilon? OfSum(ApiTable apis, IBinaryOperation sum)
    {
        if (!sum.Type.IsFloatingPoint())
        {
            return null;
        }

        if (sum.ConstantValue is { HasValue: true, Value: { } total })
        {
            return IsLost(sum.LeftOperand, sum.RightOperand, total) ? new LostEpsilon(sum.RightOperand, LostEpsilonUse.Addend)
                : sum.OperatorKind == BinaryOperatorKind.Add && IsLost(sum.RightOperand, sum.LeftOperand, total) ? new LostEpsilon(sum.LeftOperand, LostEpsilonUse.Addend)
                : null;
        }

        var smallest = IsSmallest(sum.RightOperand) ? sum.RightOperand : IsSmallest(sum.LeftOperand) ? sum.LeftOperand : null;
        // The logarithm of the smallest number is finite.
        return smallest is null || IsUnderLogarithm(apis, sum) ? null
            : new LostEpsilon(smallest, IsDivisor(sum) ? LostEpsilonUse.Divisor : LostEpsilonUse.Addend);
    }

    // x / Math.Max(y, double.Epsilon), x / (y == 0 ? double.Epsilon : y)
    private static LostEpsilon? OfDivisor(ApiTable apis, FileOperations file, IBinaryOperation quotient)
    {
        if (!quotient.Type.IsFloatingPoint())
        {
            return null;
        }

        var divisor = Sigmoid.CertainLocal(file, quotient.RightOperand);
        return MathCall.Find(apis, divisor) is { Function: "max" or "clamp" } bound ? First(LostEpsilonUse.Divisor, bound.Value, bound.Other, bound.From)
            : divisor is IConditionalOperation choice ? First(LostEpsilonUse.Divisor, choice.WhenTrue, choice.WhenFalse)
            : null;
    }

    // Math.Abs(x - y) < double.Epsilon
    private static LostEpsilon? OfTolerance(ApiTable apis, FileOperations file, IBinaryOperation comparison)
    {
        var (size, bound) = IsSmallest(comparison.RightOperand) ? (comparison.LeftOperand, comparison.RightOperand)
            : IsSmallest(comparison.LeftOperand) ? (comparison.RightOperand, comparison.LeftOperand)
            : (null, null);
        return size is not null && bound is not null
            && MathCall.ArgumentOf(apis, Sigmoid.CertainLocal(file, size), "abs") is { } difference
            && Sigmoid.CertainLocal(file, difference) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract }
                ? new LostEpsilon(bound, LostEpsilonUse.Tolerance)
                : null;
    }

    private static LostEpsilon? First(LostEpsilonUse use, params IOperation?[] bounds)
    {
        foreach (var bound in bounds)
        {
            if (bound is not null && IsSmallest(bound))
            {
                return new LostEpsilon(bound, use);
            }
        }

        return null;
    }

    private static bool IsLost(IOperation kept, IOperation added, object total) =>
        kept.ConstantValue is { HasValue: true, Value: { } value } && Equals(value, total)
        && added.ConstantValue is { HasValue: true, Value: float and not 0f or double and not 0d }
        && value is not (float.PositiveInfinity or float.NegativeInfinity or float.NaN or double.PositiveInfinity or double.NegativeInfinity or double.NaN);

    private static bool IsSmallest(IOperation value) => value.ConstantValue is { HasValue: true, Value: float.Epsilon or double.Epsilon or (double)float.Epsilon };

    private static bool IsDivisor(IOperation value) =>
        Outermost(value) is { Parent: IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient } at && quotient.RightOperand == at;

    private static bool IsUnderLogarithm(ApiTable apis, IOperation value) =>
        Outermost(value).Parent is IArgumentOperation { Parent: { } call } && MathCall.Find(apis, call) is { Function: MathCall.Log or "log2" or "log10" };

    private static IOperation Outermost(IOperation value)
    {
        var at = value;
        while (at.Parent is IParenthesizedOperation or IConversionOperation { OperatorMethod: null })
        {
            at = at.Parent;
        }

        return at;
    }

    private static bool IsOrder(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
}
