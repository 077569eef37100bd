using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the static type of an expression says about the rows that it holds.</summary>
internal static class SequenceTypes
{
    /// <summary>
    /// Whether the type promises no more than that its rows can be read: a query has it, and each reader may run the query again.
    /// A queryable is run by another machine, whose answer is not known here.
    /// </summary>
    public static bool IsLazySequence(this ITypeSymbol? type) =>
        type is INamedTypeSymbol named
        && (named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || named is { Name: "IOrderedEnumerable" or "ParallelQuery" or "OrderedParallelQuery", IsGenericType: true }
                && named.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>Whether an expression, or what it is awaited to, is a query.</summary>
    public static bool IsLazySequence(this IOperation operation)
    {
        var end = ValueFlow.UseOf(operation).Operand;
        for (var at = operation; at is not null; at = at.Parent)
        {
            if (at.Type.IsLazySequence())
            {
                return true;
            }

            if (at == end)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Whether the type is <see cref="System.Collections.Generic.List{T}"/>.</summary>
    public static bool IsList(this ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    /// <summary>The type of the rows of a sequence or collection; null for other types and for text.</summary>
    public static ITypeSymbol? RowType(this ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_String })
        {
            return null;
        }

        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        return new[] { type }.Concat(type.AllInterfaces)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(known => known.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
    }
}
