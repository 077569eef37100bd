using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What belongs to each symbol, by the symbol's definition.</summary>
/// <typeparam name="T">What belongs to it.</typeparam>
internal sealed class SymbolMultiMap<T>
{
    private readonly Dictionary<ISymbol, List<T>> _items = new(SymbolEqualityComparer.Default);

    /// <summary>Everything that was added for a symbol, in that order.</summary>
    public IReadOnlyList<T> this[ISymbol symbol] =>
        _items.TryGetValue(symbol.Definition(), out var items) ? items : ImmutableArray<T>.Empty;

    public void Add(ISymbol symbol, T item)
    {
        var definition = symbol.Definition();
        if (!_items.TryGetValue(definition, out var items))
        {
            _items.Add(definition, items = new List<T>());
        }

        items.Add(item);
    }
}
