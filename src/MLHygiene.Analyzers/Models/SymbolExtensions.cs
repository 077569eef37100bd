using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Models;

/// <summary>Names what is declared, however it is used: rules compare definitions.</summary>
internal static class SymbolExtensions
{
    /// <summary>The method as declared: an extension method with its first parameter, a generic method without type arguments.</summary>
    public static IMethodSymbol Definition(this IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    /// <summary>The symbol as declared.</summary>
    public static ISymbol Definition(this ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.Definition() : symbol.OriginalDefinition;
}
