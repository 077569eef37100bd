using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells whether a method looks at a number at all: who does knows what it may be, in whatever way it is handled.</summary>
internal static class NumberTests
{
    /// <summary>Whether the method of an expression compares one of the numbers in it with something, anywhere.</summary>
    public static bool Compare(ApiTable apis, IOperation expression)
    {
        var numbers = expression.DescendantsAndSelf()
            .Where(part => IsNumber(part.Type) && part.Variable() is not null | part is IArrayElementReferenceOperation)
            .ToList();
        return numbers.Count > 0 && Tested(Outermost(expression)).Any(tested => numbers.Any(number => SameValue.Are(apis, tested, number)));
    }

    /// <summary>Whether the method of an expression asks for NaN or infinity, anywhere.</summary>
    public static bool AskForInfinity(IOperation expression) =>
        Outermost(expression).DescendantsAndSelf().Any(operation =>
            operation.ConstantValue is { HasValue: true, Value: double.PositiveInfinity or double.NegativeInfinity or double.NaN or float.PositiveInfinity or float.NegativeInfinity or float.NaN }
            || operation is IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_Boolean } method }
                && IsNumber(method.ContainingType));

    private static IEnumerable<IOperation> Tested(IOperation code)
    {
        foreach (var operation in code.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IBinaryOperation binary when Taint.IsComparison(binary.OperatorKind):
                    yield return binary.LeftOperand;
                    yield return binary.RightOperand;
                    break;
                case IIsPatternOperation match:
                    yield return match.Value;
                    break;
                case ISwitchOperation choice:
                    yield return choice.Value;
                    break;
                case ISwitchExpressionOperation choice:
                    yield return choice.Value;
                    break;
            }
        }
    }

    private static bool IsNumber(ITypeSymbol? type) => type.IsFloatingPoint();

    private static IOperation Outermost(IOperation operation)
    {
        var at = operation;
        while (at.Parent is { } parent)
        {
            at = parent;
        }

        return at;
    }
}
