using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>The types of random generators that the model files name.</summary>
internal static class Generators
{
    /// <summary>The types that break where two threads draw at once. A derived type may guard its state.</summary>
    public static ImmutableHashSet<ITypeSymbol> OfOneThread(ApiTable apis) => Types(apis, "threads");

    private static ImmutableHashSet<ITypeSymbol> Types(ApiTable apis, string fact) =>
        apis.Entries(Role.Generator)
            .Where(entry => entry.Find(fact) is not null)
            .SelectMany(entry => apis.Resolve(entry))
            .Select(constructor => (ITypeSymbol)constructor.ContainingType)
            .ToImmutableHashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
}
