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
    private readonly Dictionary<ISymbol, Value> _values = new(SymbolEqualityComparer.Default);

    public MemberFacts(FileOperations file) => _file = file;

    /// <summary>Whether something has been learned since this was last asked.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>What a member holds; null where it may hold other things.</summary>
    public Value? this[ISymbol member] => _values.TryGetValue(member.OriginalDefinition, out var value) ? value : null;

    /// <summary>Keeps what the one write of a member gives it.</summary>
    public void Add(ISymbol member, Value value)
    {
        var definition = member.OriginalDefinition;
        if (value.IsUnknown || value.IsNone || !ValueFlow.IsOnlyValue(_file, definition))
        {
            return;
        }

        HasChanged |= !_values.TryGetValue(definition, out var known) || !known.Equals(value);
        _values[definition] = value;
    }

    /// <summary>Forgets that something has been learned.</summary>
    public void Settle() => HasChanged = false;
}
