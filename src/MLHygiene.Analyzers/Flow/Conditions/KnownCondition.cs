using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>One test whose outcome is known where an operation runs.</summary>
internal sealed class KnownCondition
{
    public KnownCondition(IOperation condition, IPatternOperation? pattern, bool holds)
    {
        Condition = condition;
        Pattern = pattern;
        Holds = holds;
    }

    /// <summary>What was tested: a condition, or a value that was matched with <see cref="Pattern"/>. Unwrapped.</summary>
    public IOperation Condition { get; }

    /// <summary>What the value was matched with; null where <see cref="Condition"/> is a condition itself.</summary>
    public IPatternOperation? Pattern { get; }

    /// <summary>Whether the condition was true, or the value matched.</summary>
    public bool Holds { get; }

    /// <summary>
    /// The test read as a comparison of two numbers, in the direction that it was written in; null where it is none. What does not hold is not
    /// turned around: where <c>x &gt; 0</c> is false, <c>x</c> may be NaN.
    /// </summary>
    public (IOperation Left, BinaryOperatorKind Operator, IOperation Right)? Comparison => Pattern switch
    {
        null => Condition is IBinaryOperation { OperatorMethod: null } binary && IsComparison(binary.OperatorKind)
            ? (binary.LeftOperand.Unwrap(), binary.OperatorKind, binary.RightOperand.Unwrap())
            : null,
        IRelationalPatternOperation relational => (Condition, relational.OperatorKind, relational.Value.Unwrap()),
        IConstantPatternOperation constant => (Condition, BinaryOperatorKind.Equals, constant.Value.Unwrap()),
        _ => null,
    };

    private static bool IsComparison(BinaryOperatorKind kind) => kind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
}
