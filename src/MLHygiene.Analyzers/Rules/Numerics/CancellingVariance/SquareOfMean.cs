using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells expressions that are the square of a mean, or of a sum over the number of its terms.</summary>
internal static class SquareOfMean
{
    private static readonly ImmutableHashSet<string> Means = IdentifierWords.List("mean", "means", "average", "avg", "mu", "m", "ex", "expectation");

    private static readonly ImmutableHashSet<string> Sums = IdentifierWords.List("sum", "sums", "total", "s", "s1", "sx");

    /// <summary>Whether an expression is one.</summary>
    public static bool IsOf(IOperation expression) => expression.Unwrap() switch
    {
        // mean * mean, n * mean * mean
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } product =>
            Root(product) is { } root && IsMean(root)
            || product.LeftOperand.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } inner
                && AreSame(inner.RightOperand, product.RightOperand) && IsMean(product.RightOperand.Unwrap())
            || IsOf(product.LeftOperand) || IsOf(product.RightOperand),
        // sum * sum / n, sum * sum / (n * n), sum / n * sum / n
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } quotient => Root(quotient.LeftOperand.Unwrap()) is { } root && IsSum(root),
        IInvocationOperation call => Root(call) is { } root && IsMean(root),
        _ => false,
    };

    /// <summary>What an expression is the square of: <c>x * x</c>, <c>Math.Pow(x, 2)</c>.</summary>
    public static IOperation? Root(IOperation expression) => expression switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply, OperatorMethod: null } product when AreSame(product.LeftOperand, product.RightOperand) =>
            product.LeftOperand.Unwrap(),
        IInvocationOperation { TargetMethod: { Name: nameof(Math.Pow), IsStatic: true }, Arguments: { Length: 2 } arguments }
            when arguments[1].Value.Unwrap().ConstantValue is { HasValue: true, Value: 2 or 2.0 or 2f } => arguments[0].Value.Unwrap(),
        _ => null,
    };

    // What is called twice may give two numbers.
    private static bool AreSame(IOperation left, IOperation right) =>
        SyntaxFactory.AreEquivalent(left.Unwrap().Syntax, right.Unwrap().Syntax) && left.Unwrap().ConstantValue is { HasValue: false };

    private static bool IsMean(IOperation root) => root switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } => true,
        IInvocationOperation call => Says(call.TargetMethod.Name, Means),
        _ => Says(MeanOfSquares.NameOf(root), Means),
    };

    private static bool IsSum(IOperation root) => Says(MeanOfSquares.NameOf(root), Sums);

    private static bool Says(string? name, ImmutableHashSet<string> words) => name is not null && IdentifierWords.HasAny(name, words);
}
