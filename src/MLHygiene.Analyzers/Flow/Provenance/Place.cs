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

    private Place(ISymbol? symbol, Key owner, Fact? model = null)
    {
        Symbol = symbol;
        _owner = owner;
        Model = model;
        _hash = unchecked((owner.GetHashCode() * 31) + (symbol is null ? 0 : Symbols.GetHashCode(symbol)));
    }

    /// <summary>The variable or member; null for a capture.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The model whose weights or gradients are kept here; null for all other places.</summary>
    public Fact? Model { get; }

    /// <summary>Whether gradients are kept here.</summary>
    public bool IsOfGradients => Model is not null && Equals(Gradients(Model));

    /// <summary>Whether the value outlives the method that writes it.</summary>
    public bool IsMember => Symbol is IFieldSymbol or IPropertySymbol || (Symbol is not null && _owner != default);

    /// <summary>A local, a parameter, or a static member.</summary>
    public static Place Of(ISymbol symbol) => new(symbol.OriginalDefinition, owner: default);

    /// <summary>A member of an object.</summary>
    public static Place Of(Fact owner, ISymbol member) => new(member.OriginalDefinition, owner.Key);

    /// <summary>What a model has learned from its gradients.</summary>
    public static Place Weights(Fact model) => new(symbol: null, Key.Of("weights").With(model.Key), model);

    /// <summary>What a model will have learned with the next step of its optimizer.</summary>
    public static Place Gradients(Fact model) => new(symbol: null, Key.Of("gradients").With(model.Key), model);

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
