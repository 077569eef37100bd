using System;
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
    public static bool Compare(ApiTable apis, IOperation expression) => Compare(apis, expression, static _ => true);

    /// <summary>The same, but for the conditions of <c>a ? b : c</c> that decide about another place than the use.</summary>
    public static bool CompareFor(ApiTable apis, IOperation expression, IOperation use) =>
        Compare(apis, expression, test => ChoiceOf(test) is not { } choice || use.IsInside(choice));

    private static IConditionalOperation? ChoiceOf(IOperation test)
    {
        for (var at = test; at.Parent is { } parent; at = parent)
        {
            if (parent is IConditionalOperation { Type: not null } choice && choice.Condition == at)
            {
                return choice;
            }
        }

        return null;
    }

    private static bool Compare(ApiTable apis, IOperation expression, Func<IOperation, bool> counts)
    {
        var numbers = expression.DescendantsAndSelf()
            .Where(part => IsNumber(part.Type) && part.Variable() is not null | part is IArrayElementReferenceOperation)
            .ToList();
        return numbers.Count > 0 && Tested(Outermost(expression)).Where(counts).Any(tested => numbers.Any(number => SameValue.Are(apis, tested, number)));
    }

    /// <summary>Whether the method of an expression asks for NaN or infinity, anywhere.</summary>
    public static bool AskForInfinity(IOperation expression) =>
        Outermost(expression).DescendantsAndSelf().Any(operation =>
            operation.ConstantValue is { HasValue: true, Value: double.PositiveInfinity or double.NegativeInfinity or double.NaN or float.PositiveInfinity or float.NegativeInfinity or float.NaN }
            || operation is IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.Length: 1, ReturnType.SpecialType: SpecialType.System_Boolean } method }
                && IsNumber(method.ContainingType));

    /// <summary>Whether a bound is put on one of the variables in an expression, in some of the places that write it.</summary>
    public static bool Bound(ApiTable apis, FileOperations file, IOperation expression) =>
        expression.DescendantsAndSelf()
            .Select(part => part.LocalOrParameter())
            .OfType<ISymbol>()
            .SelectMany(file.WritesTo)
            .Any(value => value?.DescendantsAndSelf().Any(part => MathCall.Find(apis, part) is { Function: "max" or "min" or "clamp" }) == true);

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
