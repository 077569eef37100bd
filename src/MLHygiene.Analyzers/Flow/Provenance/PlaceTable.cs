using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>The places of one file, each made once: symbols are slow to compare, and most code reads the same few variables.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<ISymbol, Place> _bySymbol = new(SameObject.Instance);

    /// <summary>The place of a local, a parameter, or a static member.</summary>
    public Place Of(ISymbol symbol)
    {
        if (!_bySymbol.TryGetValue(symbol, out var place))
        {
            _bySymbol.Add(symbol, place = Place.Of(symbol));
        }

        return place;
    }

    // One symbol may be several objects: they get places that are equal.
    private sealed class SameObject : IEqualityComparer<ISymbol>
    {
        public static SameObject Instance { get; } = new();

        public bool Equals(ISymbol? left, ISymbol? right) => ReferenceEquals(left, right);

        public int GetHashCode(ISymbol symbol) => RuntimeHelpers.GetHashCode(symbol);
    }
}
