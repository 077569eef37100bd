using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A division of whole numbers.</summary>
internal sealed class WholeQuotient
{
    private const int MaxByte = 255;
    private const int Bytes = 256;
    private const int Hundred = 100;

    private WholeQuotient(IBinaryOperation division)
    {
        Division = division;
        Dividend = division.LeftOperand.Unwrap();
        Divisor = division.RightOperand.Unwrap();
    }

    public IBinaryOperation Division { get; }

    public IOperation Dividend { get; }

    public IOperation Divisor { get; }

    /// <summary>Whether the compiler knows both numbers. What it drops of their quotient it drops in every run.</summary>
    public bool IsConstant => Division.ConstantValue.HasValue;

    /// <summary>Whether both numbers are written out.</summary>
    public bool IsLiteral => IsConstant && !Division.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation or ILocalReferenceOperation);

    /// <summary>Whether the divisor is known, and so may be a unit.</summary>
    public bool HasConstantDivisor => Divisor.ConstantValue.HasValue;

    /// <summary>Whether it is a byte that is divided by how many there are, or by the largest.</summary>
    public bool IsPixel => IsDivisor(MaxByte, Bytes) && Dividend.Type?.SpecialType is SpecialType.System_Byte;

    /// <summary>Whether the divisor is that of pixels or percents.</summary>
    public bool HasScaleDivisor => IsDivisor(MaxByte, Bytes, Hundred);

    /// <summary>Whether hundredths are divided by 100.</summary>
    public bool IsPercent => IsDivisor(Hundred) && RatioNames.SaysPercent(NameOf(Dividend));

    /// <summary>The product of the quotient and 100, of whole numbers.</summary>
    public IBinaryOperation? TimesHundred =>
        Division.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } product
        && RealUse.IsWhole(product.Type)
        && Is(product.LeftOperand == Division ? product.RightOperand.Unwrap() : product.LeftOperand.Unwrap(), Hundred)
            ? product
            : null;

    /// <summary>The division that an operation is; null where it is none of whole numbers.</summary>
    public static WholeQuotient? Find(IOperation operation) =>
        operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null, IsLifted: false } division
        && RealUse.IsWhole(division.Type)
        && !division.Syntax.ContainsDiagnostics
        && !division.IsInExpressionTree()
        && (!division.ConstantValue.HasValue || HasRemainder(division))
            ? new WholeQuotient(division)
            : null;

    /// <summary>The name of the variable, member or method that gives a number.</summary>
    public static string? NameOf(IOperation number) => number switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IArrayElementReferenceOperation element => NameOf(element.ArrayReference.Unwrap()),
        _ => number.NamedSymbol()?.Name,
    };

    /// <summary>Whether the names, or that of the result, say that it is a share of something.</summary>
    public bool IsShare(string? result) =>
        RatioNames.SaysRatio(result) || RatioNames.SaysHits(NameOf(Dividend)) || RatioNames.SaysTotal(NameOf(Divisor));

    /// <summary>
    /// Whether the rest is dropped on purpose: the dividend is scaled or rounded up before, or is one of a product; the rest is computed
    /// beside it; or the quotient is multiplied by the divisor again.
    /// </summary>
    public bool IsMeant() => !IsConstant && (IsScaledBefore() || HasRest() || IsMultipliedBack());

    private static bool HasRemainder(IBinaryOperation division) =>
        Number(division.LeftOperand) is { } left && Number(division.RightOperand) is { } right && right != 0 && left % right != 0;

    private static decimal? Number(IOperation operand) =>
        operand.Unwrap().ConstantValue is { HasValue: true, Value: sbyte or byte or short or ushort or int or uint or long or ulong } constant
            ? Convert.ToDecimal(constant.Value, CultureInfo.InvariantCulture)
            : null;

    private static bool Is(IOperation operand, int number) => Number(operand) == number;

    private bool IsDivisor(params int[] numbers) => Number(Divisor) is { } divisor && numbers.Any(number => number == divisor);

    // 100 * correct / total, (n + b - 1) / b, (n - n % b) / b, alpha * color / 255.
    private bool IsScaledBefore() =>
        Dividend is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            && (HasConstantDivisor || product.DescendantsAndSelf().Any(part => Number(part) >= Hundred))
        || Dividend.DescendantsAndSelf().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder or BinaryOperatorKind.LeftShift } || IsDivisorAgain(part));

    private bool IsDivisorAgain(IOperation part) => !HasConstantDivisor && SyntaxFactory.AreEquivalent(part.Syntax, Divisor.Syntax);

    // index / columns beside index % columns.
    private bool HasRest() =>
        Division.EnclosingFunction().DescendantsAndSelf().Any(part =>
            part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder } rest
                && SyntaxFactory.AreEquivalent(rest.RightOperand.Unwrap().Syntax, Divisor.Syntax)
                && (!HasConstantDivisor || SyntaxFactory.AreEquivalent(rest.LeftOperand.Unwrap().Syntax, Dividend.Syntax))
            || part is IInvocationOperation { TargetMethod: { Name: nameof(Math.DivRem), ContainingType.Name: nameof(Math) }, Arguments: { Length: > 1 } arguments }
                && SyntaxFactory.AreEquivalent(arguments[1].Value.Unwrap().Syntax, Divisor.Syntax));

    private bool IsMultipliedBack()
    {
        for (var at = Division.Parent; at is IBinaryOperation or IParenthesizedOperation or IConversionOperation; at = at.Parent)
        {
            if (at is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
                && (SyntaxFactory.AreEquivalent(product.RightOperand.Unwrap().Syntax, Divisor.Syntax) || SyntaxFactory.AreEquivalent(product.LeftOperand.Unwrap().Syntax, Divisor.Syntax)))
            {
                return true;
            }
        }

        return false;
    }
}
