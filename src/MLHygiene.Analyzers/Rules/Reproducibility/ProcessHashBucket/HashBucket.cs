using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A place that turns a hash into one of few numbers, or into a yes or no.</summary>
internal sealed class HashBucket
{
    private HashBucket(IOperation operation, ValuePath path, IOperation? divisor)
    {
        Operation = operation;
        Path = path;
        Divisor = divisor;
    }

    /// <summary><c>hash % 10</c>, <c>hash &amp; 1023</c>, or the comparison of a hash.</summary>
    public IOperation Operation { get; }

    /// <summary>How the hash came there.</summary>
    public ValuePath Path { get; }

    /// <summary>The number of buckets, or the mask; null for a comparison.</summary>
    public IOperation? Divisor { get; }

    /// <summary>The buckets that a value on its way through the file is put into.</summary>
    public static IEnumerable<HashBucket> Among(IEnumerable<ValuePath> paths)
    {
        foreach (var path in paths)
        {
            if (IsBucket(path))
            {
                continue;
            }

            var (user, operand) = ValuePaths.UseOf(path);
            if (user is IBinaryOperation binary && Of(binary, operand, path) is { } bucket)
            {
                yield return bucket;
            }
            else if (user is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Remainder, Target: ILocalReferenceOperation target } divided && target == operand)
            {
                yield return new HashBucket(divided, path, divided.Value);
            }
        }
    }

    /// <summary>Whether the hash itself is divided, with nothing between but what makes it positive.</summary>
    public bool IsOfHashItself(ApiTable apis)
    {
        for (var at = Path; at.From is not null; at = at.From)
        {
            if (!IsSignRemoved(apis, at.Operation))
            {
                return false;
            }
        }

        return Divisor is not null && Operation is IBinaryOperation;
    }

    /// <summary>The bucket with the absolute value around it.</summary>
    public IOperation Whole(ApiTable apis)
    {
        var (user, operand) = ValueFlow.UseOf(Operation);
        return user is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Abs" } absolute } && operand.Type?.SpecialType == SpecialType.System_Int32
            && apis.Find(Role.Compute, absolute.TargetMethod) is not null
                ? absolute
                : Operation;
    }

    // A comparison of a bucket is what it decides.
    private static bool IsBucket(ValuePath path)
    {
        for (var at = path; at is { From: { } from }; at = from)
        {
            if (at.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder or BinaryOperatorKind.And } binary
                && Of(binary, ValuePaths.UseOf(from).Operand, from) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSignRemoved(ApiTable apis, IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "Abs" } method } => apis.Find(Role.Compute, method) is not null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.And } and => IsSignMask(and.LeftOperand) || IsSignMask(and.RightOperand),
        _ => false,
    };

    private static HashBucket? Of(IBinaryOperation binary, IOperation operand, ValuePath path)
    {
        var other = binary.LeftOperand == operand ? binary.RightOperand : binary.LeftOperand;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Remainder when binary.LeftOperand == operand => new HashBucket(binary, path, other),
            BinaryOperatorKind.And when !IsSignMask(other) && binary.Type?.SpecialType != SpecialType.System_Boolean => new HashBucket(binary, path, other),
            // hash < 0 is a question about the sign.
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
                when other.Unwrap().ConstantValue is not { HasValue: true, Value: 0 or -1 or 0L or 0u } => new HashBucket(binary, path, divisor: null),
            _ => null,
        };
    }

    private static bool IsSignMask(IOperation mask) => mask.Unwrap().ConstantValue is { HasValue: true, Value: int.MaxValue or (long)int.MaxValue or (uint)int.MaxValue or uint.MaxValue };
}
