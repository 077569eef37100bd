using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>Tells conditions that hold in the first round of a search, where there is no best yet.</summary>
internal static class FirstRound
{
    private static readonly ImmutableHashSet<string> Words = IdentifierWords.List("first", "initial", "initialized", "found", "has", "have", "any", "empty", "best");

    /// <summary>Whether a condition is one: <c>best is null</c>, <c>trial == 0</c>, <c>isFirst</c>, <c>!hasBest</c>.</summary>
    public static bool IsTest(IOperation condition) => condition.Unwrap() switch
    {
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } => IsNullOrZero(value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => IsNullOrZero(equality.LeftOperand) || IsNullOrZero(equality.RightOperand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var flag } => IsFlag(flag),
        var flag => IsFlag(flag),
    };

    // 0 of a whole number: a count of rounds.
    private static bool IsNullOrZero(IOperation value) => value.Unwrap() is var bare && (bare.IsNull() || bare.ConstantValue is { HasValue: true, Value: 0 or 0L });

    private static bool IsFlag(IOperation value) =>
        value.Unwrap() is var flag && flag.Type?.SpecialType == SpecialType.System_Boolean && flag.Variable() is { } named && IdentifierWords.HasAny(named.Name, Words);
}
