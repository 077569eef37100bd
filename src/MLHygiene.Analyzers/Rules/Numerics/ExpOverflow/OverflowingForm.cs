using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A formula that is right on paper, and infinite or NaN where its exponential is.</summary>
internal sealed class OverflowingForm
{
    private OverflowingForm(OverflowingFunction function, MathCall exponential, IOperation argument)
    {
        Function = function;
        Exponential = exponential;
        Argument = argument;
    }

    public OverflowingFunction Function { get; }

    /// <summary>The exponential that overflows.</summary>
    public MathCall Exponential { get; }

    /// <summary>What the function is a function of: the exponent, or for tanh the half of it.</summary>
    public IOperation Argument { get; }

    /// <summary>Reads an operation as such a formula; null where it is none.</summary>
    public static OverflowingForm? Find(ApiTable apis, FileOperations file, IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } quotient => OfQuotient(apis, file, quotient),
        IInvocationOperation => OfLogarithm(apis, file, operation),
        _ => null,
    };

    // Exp(a) / (1 + Exp(a))
    private static OverflowingForm? OfQuotient(ApiTable apis, FileOperations file, IBinaryOperation quotient)
    {
        if (Sigmoid.OnePlusExp(apis, file, quotient.RightOperand) is { Value: { } exponent } below)
        {
            return Sigmoid.ExpOf(apis, file, quotient.LeftOperand) is { Value: { } above } && SameValue.Are(apis, above, exponent)
                ? new OverflowingForm(OverflowingFunction.Sigmoid, below, exponent.Unwrap())
                : OfTanh(apis, file, quotient, below, exponent);
        }

        return OfTanhOfTwo(apis, file, quotient);
    }

    // (Exp(2 * x) - 1) / (Exp(2 * x) + 1), (1 - Exp(-2 * x)) / (1 + Exp(-2 * x))
    private static OverflowingForm? OfTanh(ApiTable apis, FileOperations file, IBinaryOperation quotient, MathCall below, IOperation exponent)
    {
        if (Difference(file, quotient.LeftOperand) is not { } difference)
        {
            return null;
        }

        var (above, factor) = Sigmoid.IsOne(difference.RightOperand) ? (difference.LeftOperand, 2.0)
            : Sigmoid.IsOne(difference.LeftOperand) ? (difference.RightOperand, -2.0)
            : (null, 0);
        return above is not null
            && Sigmoid.ExpOf(apis, file, above) is { Value: { } other } && SameValue.Are(apis, other, exponent)
            && Half(exponent.Unwrap(), factor) is { } argument
                ? new OverflowingForm(OverflowingFunction.Tanh, below, argument)
                : null;
    }

    // (Exp(x) - Exp(-x)) / (Exp(x) + Exp(-x))
    private static OverflowingForm? OfTanhOfTwo(ApiTable apis, FileOperations file, IBinaryOperation quotient) =>
        Difference(file, quotient.LeftOperand) is { } difference
        && Sigmoid.CertainLocal(file, quotient.RightOperand) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
        && Sigmoid.ExpOf(apis, file, difference.LeftOperand) is { Value: { } exponent } growing
        && Sigmoid.ExpOf(apis, file, difference.RightOperand) is { Value: { } negative }
        && Sigmoid.ExpOf(apis, file, sum.LeftOperand) is { Value: { } left }
        && Sigmoid.ExpOf(apis, file, sum.RightOperand) is { Value: { } right }
        && IsNegated(apis, exponent, negative)
        && (SameValue.Are(apis, left, exponent) && SameValue.Are(apis, right, negative) || SameValue.Are(apis, left, negative) && SameValue.Are(apis, right, exponent))
            ? new OverflowingForm(OverflowingFunction.Tanh, growing, exponent.Unwrap())
            : null;

    // Log(1 + Exp(a)), LogP1(Exp(a))
    private static OverflowingForm? OfLogarithm(ApiTable apis, FileOperations file, IOperation operation)
    {
        var exponential = MathCall.Find(apis, operation) switch
        {
            { Function: MathCall.Log, Other: null, Value: { } sum } => Sigmoid.OnePlusExp(apis, file, sum),
            { Function: "log-plus-one", Value: { } value } => Sigmoid.ExpOf(apis, file, value),
            _ => null,
        };
        return exponential?.Value is { } exponent ? new OverflowingForm(OverflowingFunction.Softplus, exponential, exponent.Unwrap()) : null;
    }

    private static IBinaryOperation? Difference(FileOperations file, IOperation value) =>
        Sigmoid.CertainLocal(file, value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null } difference ? difference : null;

    private static bool IsNegated(ApiTable apis, IOperation value, IOperation negative) =>
        negative.Unwrap() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } minus && SameValue.Are(apis, minus.Operand, value);

    private static IOperation? Half(IOperation exponent, double factor) =>
        exponent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } product
            ? IsNumber(product.LeftOperand, factor) ? product.RightOperand.Unwrap()
                : IsNumber(product.RightOperand, factor) ? product.LeftOperand.Unwrap()
                : null
            : null;

    private static bool IsNumber(IOperation value, double number) => value.Unwrap().ConstantValue is { HasValue: true, Value: { } constant }
        && constant switch
        {
            int whole => number.Equals(whole),
            float single => number.Equals(single),
            double real => number.Equals(real),
            _ => false,
        };
}
