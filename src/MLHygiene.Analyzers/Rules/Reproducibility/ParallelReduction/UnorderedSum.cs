using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A sum of floating-point numbers over rows that threads take from a sequence as it comes. An array is divided the same way each time.</summary>
internal static class UnorderedSum
{
    /// <summary>Whether an operation is such a sum.</summary>
    public static bool Is(FileOperations file, ApiTable apis, IOperation operation)
    {
        if (operation is not IInvocationOperation { Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double }
            || ApiCall.Find(apis, Role.Parallel, operation) is not { } step
            || step.Entry.Find("adds") is null)
        {
            return false;
        }

        var rows = step.ValueOf("data");
        while (rows is not null && CertainValue.Of(file, rows, apis, Role.Parallel) is var query && ApiCall.Find(apis, Role.Parallel, query) is { } before)
        {
            if (before.ValueOf("data") is not { } data)
            {
                return query is IInvocationOperation { Arguments: { Length: > 0 } arguments }
                    && IsSequence(file, apis, arguments[0].Value);
            }

            rows = data;
        }

        return false;
    }

    // What the file makes anew with each reader, and nothing that may be an array after all.
    private static bool IsSequence(FileOperations file, ApiTable apis, IOperation source) =>
        source.Unwrap() is { Type: { } type } && type.IsLazySequence()
        && CertainValue.Of(file, source, apis, Role.Count) is IInvocationOperation { Type: { } made } value && made.IsLazySequence()
        && ApiCall.Find(apis, Role.Count, value) is null;
}
