using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>The seed that a context is created with.</summary>
internal static class ContextSeed
{
    /// <summary>Reads an operation as a call that creates a context and leaves its seed out; null where it is none.</summary>
    public static ApiCall? Missing(ApiTable apis, IOperation operation) =>
        operation is IObjectCreationOperation or IInvocationOperation
        // Somebody may be typing the seed just now.
        && !operation.Syntax.ContainsDiagnostics
        && ApiCall.Find(apis, Role.Context, operation) is { } call
        && operation.ArgumentFor(call.Entry["seed"]) is { ArgumentKind: ArgumentKind.DefaultValue } seed
        && seed.Value.IsNull()
            ? call
            : null;
}
