using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Takes a condition apart into the single tests whose outcome follows from its own.</summary>
internal static class ConditionAtoms
{
    /// <summary>
    /// The tests that are decided when a condition is. Of what is not decided test by test (<c>a || b</c> that is true) the whole is given.
    /// </summary>
    /// <param name="file">The code of the file: a local that holds a condition stands for it.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether it is true.</param>
    public static IEnumerable<KnownCondition> Of(FileOperations file, IOperation condition, bool holds)
    {
        var test = Strip(condition);
        switch (test)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Of(file, not.Operand, !holds);
            case IBinaryOperation { OperatorMethod: null } binary when IsDecided(binary, holds):
                return Of(file, binary.LeftOperand, holds).Concat(Of(file, binary.RightOperand, holds));
            case IBinaryOperation { OperatorMethod: null, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when AsTruth(equality) is var (inner, isTrue):
                return Of(file, inner, holds == isTrue);
            case IIsPatternOperation match:
                return Of(file, match.Value, match.Pattern, holds);
            case ILocalReferenceOperation { Local: var local } when OnlyTestOf(file, local) is { } written:
                return One(test, null, holds).Concat(Of(file, written, holds));
            default:
                return One(test, null, holds);
        }
    }

    /// <summary>The tests that are decided when a value is known to match a pattern, or not to match it.</summary>
    public static IEnumerable<KnownCondition> Of(FileOperations file, IOperation value, IPatternOperation pattern, bool holds)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return Of(file, value, negated.Pattern, !holds);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when holds:
                return Of(file, value, both.LeftPattern, holds).Concat(Of(file, value, both.RightPattern, holds));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either when !holds:
                return Of(file, value, either.LeftPattern, holds).Concat(Of(file, value, either.RightPattern, holds));
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool isTrue } }
                when Strip(value).Type?.SpecialType == SpecialType.System_Boolean:
                return Of(file, value, holds == isTrue);
            case IRecursivePatternOperation recursive when holds:
                return One(Strip(value), pattern, holds).Concat(recursive.PropertySubpatterns.SelectMany(part => Of(file, part.Member, part.Pattern, holds)));
            default:
                return One(Strip(value), pattern, holds);
        }
    }

    private static bool IsDecided(IBinaryOperation binary, bool holds) =>
        binary.Type?.SpecialType == SpecialType.System_Boolean
        && (holds
            ? binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And
            : binary.OperatorKind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or);

    // 'test == false' says no more than '!test'.
    private static (IOperation Test, bool IsTrue)? AsTruth(IBinaryOperation equality)
    {
        var isEqual = equality.OperatorKind == BinaryOperatorKind.Equals;
        return Truth(equality.RightOperand) is { } right && IsBoolean(equality.LeftOperand) ? (equality.LeftOperand, right == isEqual)
            : Truth(equality.LeftOperand) is { } left && IsBoolean(equality.RightOperand) ? (equality.RightOperand, left == isEqual)
            : null;
    }

    private static bool? Truth(IOperation value) => value.ConstantValue is { HasValue: true, Value: bool truth } ? truth : null;

    private static bool IsBoolean(IOperation value) => Strip(value).Type?.SpecialType == SpecialType.System_Boolean;

    // Locals that are made of other such locals are left at that, so that no circle is followed.
    private static IOperation? OnlyTestOf(FileOperations file, ILocalSymbol local) =>
        local.Type.SpecialType == SpecialType.System_Boolean && !local.IsRef && file.WritesTo(local) is { Count: 1 } writes
        && writes[0] is { } written
        && !written.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Any(inner => inner.Local.Type.SpecialType == SpecialType.System_Boolean)
            ? written
            : null;

    private static IOperation Strip(IOperation condition)
    {
        while (condition is IParenthesizedOperation or IConversionOperation { OperatorMethod: null })
        {
            condition = condition is IParenthesizedOperation parenthesized ? parenthesized.Operand : ((IConversionOperation)condition).Operand;
        }

        return condition;
    }

    private static IEnumerable<KnownCondition> One(IOperation condition, IPatternOperation? pattern, bool holds)
    {
        yield return new KnownCondition(condition, pattern, holds);
    }
}
