using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Recognises the parts of the formulas that map a number to a probability.</summary>
internal static class Sigmoid
{
    /// <summary>Whether an expression is <c>1 / (1 + Exp(a))</c> or <c>Exp(a) / (1 + Exp(a))</c>.</summary>
    public static bool Is(ApiTable apis, FileOperations file, IOperation value) =>
        value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide, OperatorMethod: null } quotient
        && OnePlusExp(apis, file, quotient.RightOperand) is not null
        && (IsOne(quotient.LeftOperand) || ExpOf(apis, file, quotient.LeftOperand) is not null);

    /// <summary>The call of the exponential in <c>1 + Exp(a)</c>, in either order; null where the expression is another.</summary>
    public static MathCall? OnePlusExp(ApiTable apis, FileOperations file, IOperation value) =>
        CertainLocal(file, value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
            ? IsOne(sum.LeftOperand) ? ExpOf(apis, file, sum.RightOperand)
                : IsOne(sum.RightOperand) ? ExpOf(apis, file, sum.LeftOperand)
                : null
            : null;

    /// <summary>The call of the exponential that an expression is, itself or by a local; null where it is another.</summary>
    public static MathCall? ExpOf(ApiTable apis, FileOperations file, IOperation value) =>
        MathCall.Find(apis, CertainLocal(file, value)) is { Function: MathCall.Exp, Into: null } call ? call : null;

    /// <summary>Whether an expression is the number 1.</summary>
    public static bool IsOne(IOperation value) => value.Unwrap().ConstantValue is { HasValue: true, Value: 1 or 1L or 1f or 1d or 1u };

    /// <summary>What a local certainly is, or the expression itself.</summary>
    public static IOperation CertainLocal(FileOperations file, IOperation value)
    {
        var at = value.Unwrap();
        for (var step = 0; step < FlowLimits.MaxCallDepth && at is ILocalReferenceOperation { Local: var local }; step++)
        {
            if (ValueFlow.OnlyValueOf(file, local)?.Unwrap() is not { } written)
            {
                break;
            }

            at = written;
        }

        return at;
    }
}
