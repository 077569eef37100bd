using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Models;

/// <summary>One fact that a line of a role may state.</summary>
internal sealed class FactGrammar
{
    /// <summary>What a <see cref="FactKind.Parameter"/> calls the object that the member is called on.</summary>
    public const string Receiver = "this";

    public FactGrammar(string name, FactKind kind, bool isRequired, params string[] choices)
    {
        Name = name;
        Kind = kind;
        IsRequired = isRequired;
        Choices = ImmutableArray.Create(choices);
    }

    /// <summary>What stands before the equals sign.</summary>
    public string Name { get; }

    public FactKind Kind { get; }

    /// <summary>Whether a line without the fact is invalid.</summary>
    public bool IsRequired { get; }

    /// <summary>The words that a <see cref="FactKind.Choice"/> allows; empty for the other kinds.</summary>
    public ImmutableArray<string> Choices { get; }
}
