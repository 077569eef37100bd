using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Where a context goes in its file.</summary>
internal static class ContextFlow
{
    /// <summary>
    /// The expressions that certainly hold a context, or a catalog of it, the creation first. Empty where there are too many to follow.
    /// </summary>
    public static ImmutableArray<IOperation> HoldersOf(FileOperations file, ApiTable apis, ApiCall creation) =>
        ValueFlow.FollowAll(file, creation.Operation, (user, operand) => IsCatalog(apis, user, operand));

    private static bool IsCatalog(ApiTable apis, IOperation user, IOperation operand) =>
        ApiCall.Find(apis, Role.Catalog, user)?.ValueOf("context") == operand.Unwrap();
}
