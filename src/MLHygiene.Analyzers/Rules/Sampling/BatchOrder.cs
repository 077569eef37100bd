using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>What may stand between a loader and the loop that runs over it, and leaves the batches in the loader's order.</summary>
internal static class BatchOrder
{
    /// <summary>Whether the result of an operation hands out the batches of the loader that it is given.</summary>
    public static bool IsKeptBy(ApiTable apis, IOperation user)
    {
        if (user is not IInvocationOperation call)
        {
            return false;
        }

        return IsEnumerator(call)
            || ((ApiCall.Find(apis, Role.Sequence, call) ?? Part(apis, call)) is { } step
                && step.ValueOf("data") is { } data
                && call.Arguments.All(argument => argument.Value.Unwrap() == data || !IsRows(argument.Value) && !IsOne(argument.Value)));
    }

    private static ApiCall? Part(ApiTable apis, IOperation call) =>
        ApiCall.Find(apis, Role.Split, call) is { } split && split.Entry["part"] is "first" or "rest"
            ? split
            : null;

    private static bool IsEnumerator(IInvocationOperation call) =>
        call.TargetMethod.Name is WellKnownMemberNames.GetEnumeratorMethodName or WellKnownMemberNames.GetAsyncEnumeratorMethodName
        && !call.TargetMethod.IsStatic;

    // Batches that are zipped with other rows are paired by their place: shuffling one side would tear the pairs apart.
    private static bool IsRows(IOperation argument) =>
        argument.Unwrap().Type is { SpecialType: not SpecialType.System_String } type
        && (type is IArrayTypeSymbol || type.AllInterfaces.Concat(new[] { type })
            .Any(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T));

    // One batch has no order: it is a try-out.
    private static bool IsOne(IOperation argument) => argument.Unwrap().ConstantValue is { HasValue: true, Value: 1 };
}
