using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Models;

/// <summary>Names what is declared, however it is used: rules compare definitions. Tells who declares it.</summary>
internal static class SymbolExtensions
{
    /// <summary>The method as declared: an extension method with its first parameter, a generic method without type arguments.</summary>
    public static IMethodSymbol Definition(this IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    /// <summary>The symbol as declared.</summary>
    public static ISymbol Definition(this ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.Definition() : symbol.OriginalDefinition;

    /// <summary>A type and those that it derives from, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesAndSelf(this INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    /// <summary>Whether .NET itself declares a symbol: in the namespace <c>System</c>, or one inside it.</summary>
    public static bool IsOfPlatform(this ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space is { Name: nameof(System) };
    }
}
