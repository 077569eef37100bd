using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Why the operand of a logarithm can be 0.</summary>
internal sealed class ZeroOfLog
{
    private ZeroOfLog(string maker, IOperation? draw)
    {
        Maker = maker;
        Draw = draw;
    }

    /// <summary>What made the operand: <c>sigmoid</c>, <c>softmax</c>, or null for a draw.</summary>
    public string Maker { get; }

    /// <summary>The draw that the operand is, itself or by a local; null where the operand is computed.</summary>
    public IOperation? Draw { get; }

    /// <summary>The operand of the logarithm that an operation is; null where it is none.</summary>
    public static IOperation? OperandOf(ApiTable apis, IOperation operation) =>
        MathCall.Find(apis, operation) is { Function: MathCall.Log or "log2" or "log10", Into: null } call ? call.Value : null;

    /// <summary>A draw from 0 on that may make the operand 0; null where none does.</summary>
    public static ZeroOfLog? OfDraw(ApiTable apis, FileOperations file, IOperation operand)
    {
        if (DrawsIn(apis, file, operand) is not { } draw)
        {
            return null;
        }

        var range = new NumberRanges(apis, file).Of(operand);
        return range.Low.Equals(0) && range.HasLow && !range.ExcludesZero
            ? new ZeroOfLog("draw", Sigmoid.CertainLocal(file, operand) == draw && IsWhole(operand) ? draw : null)
            : null;
    }

    /// <summary>A probability that may be rounded to 0, or to 1 in <c>1 - p</c>; null where the operand is none.</summary>
    public static ZeroOfLog? OfProbability(ApiTable apis, FileOperations file, IOperation operand)
    {
        var value = Sigmoid.CertainLocal(file, operand);
        var probability = value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, OperatorMethod: null } rest && Sigmoid.IsOne(rest.LeftOperand)
            ? rest.RightOperand
            : operand;
        return Probability.MakerOf(apis, file, probability) is { } maker && !new NumberRanges(apis, file).Of(operand).ExcludesZero
            ? new ZeroOfLog(maker, draw: null)
            : null;
    }

    // The one draw in an expression of constants.
    private static IOperation? DrawsIn(ApiTable apis, FileOperations file, IOperation operand)
    {
        IOperation? found = null;
        return Visit(operand, depth: 0) ? found : null;

        bool Visit(IOperation value, int depth)
        {
            if (value.ConstantValue.HasValue)
            {
                return true;
            }

            if (MathCall.Find(apis, value) is { Function: MathCall.Uniform })
            {
                var isFirst = found is null;
                found = value;
                return isFirst;
            }

            return depth < FlowLimits.MaxCallDepth * FlowLimits.MaxCallDepth && value switch
            {
                IConversionOperation { OperatorMethod: null } conversion => Visit(conversion.Operand, depth + 1),
                IParenthesizedOperation parenthesized => Visit(parenthesized.Operand, depth + 1),
                IUnaryOperation { OperatorMethod: null } unary => Visit(unary.Operand, depth + 1),
                IBinaryOperation { OperatorMethod: null } binary => Visit(binary.LeftOperand, depth + 1) && Visit(binary.RightOperand, depth + 1),
                ILocalReferenceOperation { Local: var local } => ValueFlow.OnlyValueOf(file, local) is { } written && Visit(written, depth + 1),
                IInvocationOperation => MathCall.Find(apis, value) is { Into: null } call
                    && new[] { call.Value, call.Other, call.From, call.To }.OfType<IOperation>().All(part => Visit(part, depth + 1)),
                _ => false,
            };
        }
    }

    // A conversion on the way may round.
    private static bool IsWhole(IOperation operand) => operand is IInvocationOperation or ILocalReferenceOperation;
}
