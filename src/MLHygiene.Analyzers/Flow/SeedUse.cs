using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A use of a number as a seed: of a generator, a context, a split, a loader.</summary>
internal static class SeedUse
{
    private static readonly ImmutableArray<(Role Role, string Fact)> Seeds = ImmutableArray.Create(
        (Role.Generator, "seed"),
        (Role.Seed, "seed"),
        (Role.Context, "seed"),
        (Role.Split, "seed"),
        (Role.Loader, "seed"),
        (Role.Bootstrap, "seed"),
        (Role.CrossValidate, "seed"),
        (Role.Draw, "own-seed"));

    /// <summary>What a file mentions that seeds something.</summary>
    public static ImmutableHashSet<string> Names(ApiTable apis) =>
        Seeds.SelectMany(seed => apis.Names(seed.Role, seed.Fact)).Concat(apis.Names(Role.Seed)).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Whether a call or assignment takes an operand for a seed.</summary>
    public static bool Is(ApiTable apis, IOperation user, IOperation operand) =>
        user is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } target } assignment
            ? assignment.Value == operand && apis.Find(Role.Seed, target.Member) is not null
            : Seeds.Any(seed => ApiCall.Find(apis, seed.Role, user) is { } call
                && call.Entry.Find(seed.Fact) is { } path && path.IndexOf('.') < 0
                && call.ValueOf(seed.Fact) == operand.Unwrap());
}
