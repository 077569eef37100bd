using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells whether two expressions read the same value, provided that nothing is written in between.</summary>
internal static class SameValue
{
    /// <summary>
    /// Whether two expressions are the same variable, member, element, constant, or the same arithmetic of such. Conversions around them do
    /// not count; a call counts if it only computes.
    /// </summary>
    public static bool Are(ApiTable apis, IOperation left, IOperation right)
    {
        var (one, other) = (left.Unwrap(), right.Unwrap());
        if (one.ConstantValue.HasValue || other.ConstantValue.HasValue)
        {
            return one.ConstantValue.HasValue && other.ConstantValue.HasValue && Equals(one.ConstantValue.Value, other.ConstantValue.Value);
        }

        return (one, other) switch
        {
            (ILocalReferenceOperation a, ILocalReferenceOperation b) => Same(a.Local, b.Local),
            (IParameterReferenceOperation a, IParameterReferenceOperation b) => Same(a.Parameter, b.Parameter),
            (IInstanceReferenceOperation a, IInstanceReferenceOperation b) => a.ReferenceKind == b.ReferenceKind && Same(a.Type, b.Type),
            (IFieldReferenceOperation a, IFieldReferenceOperation b) => Same(a.Field, b.Field) && AreOperands(apis, a, b),
            (IPropertyReferenceOperation a, IPropertyReferenceOperation b) => Same(a.Property, b.Property) && AreOperands(apis, a, b),
            (IArrayElementReferenceOperation, IArrayElementReferenceOperation) => AreOperands(apis, one, other),
            (IArgumentOperation a, IArgumentOperation b) => Are(apis, a.Value, b.Value),
            (IUnaryOperation a, IUnaryOperation b) => a.OperatorKind == b.OperatorKind && a.OperatorMethod is null && b.OperatorMethod is null && AreOperands(apis, a, b),
            (IBinaryOperation a, IBinaryOperation b) =>
                a.OperatorKind == b.OperatorKind && a.OperatorMethod is null && b.OperatorMethod is null && AreOperands(apis, a, b),
            (IInvocationOperation a, IInvocationOperation b) =>
                Same(a.TargetMethod, b.TargetMethod) && IsComputed(apis, a) && AreOperands(apis, a, b),
            _ => false,
        };
    }

    private static bool IsComputed(ApiTable apis, IInvocationOperation call) =>
        ApiCall.Find(apis, Role.Compute, call) is not null || MathCall.Find(apis, call) is { Function: not MathCall.Uniform };

    private static bool AreOperands(ApiTable apis, IOperation left, IOperation right)
    {
        var (operands, others) = (left.ChildOperations.ToList(), right.ChildOperations.ToList());
        return operands.Count == others.Count && operands.Zip(others, (one, other) => Are(apis, one, other)).All(same => same);
    }

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
