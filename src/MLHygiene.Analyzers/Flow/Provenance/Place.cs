using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Where a value is kept: a variable, a member of an object, or a value that the compiler holds between two branches.</summary>
internal sealed class Place : IEquatable<Place>
{
    private static readonly SymbolEqualityComparer Symbols = SymbolEqualityComparer.Default;

    private readonly Key _owner;
    private readonly int _hash;

    private Place(ISymbol? symbol, Key owner)
    {
        Symbol = symbol;
        _owner = owner;
        _hash = unchecked((owner.GetHashCode() * 31) + (symbol is null ? 0 : Symbols.GetHashCode(symbol)));
    }

    /// <summary>The variable or member; null for a capture.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Whether the value outlives the method that writes it.</summary>
    public bool IsMember => Symbol is IFieldSymbol or IPropertySymbol || (Symbol is not null && _owner != default);

    /// <summary>A local, a parameter, or a static member.</summary>
    public static Place Of(ISymbol symbol) => new(symbol.OriginalDefinition, owner: default);

    /// <summary>A member of an object.</summary>
    public static Place Of(Fact owner, ISymbol member) => new(member.OriginalDefinition, owner.Key);

    /// <summary>A capture of a graph.</summary>
    public static Place Of(CaptureId capture, ControlFlowGraph graph) =>
        new(symbol: null, Key.Of(graph.OriginalOperation.Syntax.SpanStart).With(capture.GetHashCode()));

    /// <summary>Whether it is a member of an object.</summary>
    public bool IsMemberOf(Fact owner) => Symbol is not null && _owner == owner.Key;

    public bool Equals(Place? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && _owner == other._owner && Symbols.Equals(Symbol, other.Symbol));

    public override bool Equals(object? obj) => Equals(obj as Place);

    public override int GetHashCode() => _hash;
}
