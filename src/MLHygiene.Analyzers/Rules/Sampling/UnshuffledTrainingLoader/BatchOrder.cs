using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>What may stand between a loader and the loop that runs over it, and leaves the batches in the loader's order.</summary>
internal static class BatchOrder
{
    /// <summary>Whether the result of an operation hands out the batches that are one of its operands.</summary>
    public static bool IsKeptBy(ApiTable apis, IOperation user, IOperation batches)
    {
        if (user is not IInvocationOperation call)
        {
            return false;
        }

        // A part of one batch has no order: it is a try-out.
        return IsEnumerator(call)
            || ((ApiCall.Find(apis, Role.Sequence, call) ?? Part(apis, call))?.ValueOf("data") == batches.Unwrap()
                && call.Arguments.All(argument => argument.Value == batches || !IsOthers(argument.Value.Unwrap()))
                && !(Part(apis, call) is not null && call.Arguments.Any(argument => argument.Value.ConstantValue is { HasValue: true, Value: 1 })));
    }

    private static ApiCall? Part(ApiTable apis, IOperation call) =>
        ApiCall.Find(apis, Role.Split, call) is { } split && split.Entry["part"] is "first" or "rest"
            ? split
            : null;

    private static bool IsEnumerator(IInvocationOperation call) =>
        call.TargetMethod.Name is WellKnownMemberNames.GetEnumeratorMethodName or WellKnownMemberNames.GetAsyncEnumeratorMethodName
        && !call.TargetMethod.IsStatic;

    // Batches that are zipped with other rows are paired by their place: shuffling one side would tear the pairs apart.
    private static bool IsOthers(IOperation argument) =>
        argument.Type.RowType() is not null;
}
