using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A comparison whose outcome is known because one side is NaN.</summary>
internal sealed class NaNComparison
{
    private const string Equal = "equal";
    private const string NotEqual = "not-equal";
    private const string Ordered = "ordered";

    private NaNComparison(IOperation operation, string relation, IOperation nan, IOperation other, ModelEntry? entry)
    {
        Operation = operation;
        IsTrue = relation == NotEqual;
        IsOrdered = relation == Ordered;
        NaN = nan;
        Other = other;
        Entry = entry;
    }

    /// <summary>The operator or call.</summary>
    public IOperation Operation { get; }

    /// <summary>Whether the comparison always holds: only <c>!=</c> does.</summary>
    public bool IsTrue { get; }

    /// <summary>Whether it asks for an order, which NaN has with nothing.</summary>
    public bool IsOrdered { get; }

    /// <summary>The operand that is NaN, with the conversions around it.</summary>
    public IOperation NaN { get; }

    /// <summary>The operand whose value does not matter, without the conversions that the compiler added.</summary>
    public IOperation Other { get; }

    /// <summary>The line that says what the operator or method does; null where the language does.</summary>
    public ModelEntry? Entry { get; }

    /// <summary>Reads an operator or call; null where its outcome depends on its operands.</summary>
    public static NaNComparison? Find(IOperation operation, ApiTable apis)
    {
        if (operation is IBinaryOperation { OperatorMethod: null } binary)
        {
            return Relation(binary.OperatorKind) is { } relation
                && binary.LeftOperand.Type.IsFloatingPoint()
                && binary.RightOperand.Type.IsFloatingPoint()
                    ? Of(operation, relation, binary.LeftOperand, binary.RightOperand, entry: null, apis)
                    : null;
        }

        return ApiCall.Find(apis, Role.Comparison, operation) is { } call
            && call.Entry["is"] is Equal or NotEqual or Ordered
            && call.OperandOf("left") is { } left
            && call.OperandOf("right") is { } right
                ? Of(operation, call.Entry["is"], left, right, call.Entry, apis)
                : null;
    }

    private static NaNComparison? Of(
        IOperation operation, string relation, IOperation left, IOperation right, ModelEntry? entry, ApiTable apis)
    {
        var (nan, other) = right.IsNaN(apis) ? (right, left) : left.IsNaN(apis) ? (left, right) : default;
        return nan is null || other is null || other.IsNull() ? null : new(operation, relation, nan, AsWritten(other), entry);
    }

    private static IOperation AsWritten(IOperation operand)
    {
        while (operand is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operand = conversion.Operand;
        }

        return operand;
    }

    private static string? Relation(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => Equal,
        BinaryOperatorKind.NotEquals => NotEqual,
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => Ordered,
        _ => null,
    };
}
