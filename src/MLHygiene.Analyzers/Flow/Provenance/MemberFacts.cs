using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>
/// What the members of the file's types hold, whoever calls their methods and in whatever order: known for a member that the whole
/// program writes in one place.
/// </summary>
internal sealed class MemberFacts
{
    private readonly FileOperations _file;
    private readonly Dictionary<ISymbol, (Value Value, int Change)> _values = new(SymbolEqualityComparer.Default);
    private HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);

    public MemberFacts(FileOperations file) => _file = file;

    /// <summary>How often something has been learned.</summary>
    public int Changes { get; private set; }

    /// <summary>What a member holds; null where it may hold other things.</summary>
    public Value? this[ISymbol member]
    {
        get
        {
            var definition = member.OriginalDefinition;
            _asked.Add(definition);
            return _values.TryGetValue(definition, out var known) ? known.Value : null;
        }
    }

    /// <summary>Keeps what the one write of a member gives it.</summary>
    public void Add(ISymbol member, Value value)
    {
        var definition = member.OriginalDefinition;
        if (value.IsUnknown || value.IsNone || !ValueFlow.IsOnlyValue(_file, definition))
        {
            return;
        }

        if (!_values.TryGetValue(definition, out var known) || !known.Value.Equals(value))
        {
            _values[definition] = (value, ++Changes);
        }
    }

    /// <summary>The members that were asked for since this was last called.</summary>
    public IReadOnlyCollection<ISymbol> TakeAsked()
    {
        var asked = _asked;
        _asked = new(SymbolEqualityComparer.Default);
        return asked;
    }

    /// <summary>Whether what a member holds has been learned after some number of changes.</summary>
    public bool HasChangedSince(ISymbol definition, int changes) =>
        _values.TryGetValue(definition, out var known) && known.Change > changes;
}
