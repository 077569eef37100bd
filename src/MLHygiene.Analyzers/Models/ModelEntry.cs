using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Models;

/// <summary>One line of a model file that states the role of an API.</summary>
internal sealed class ModelEntry
{
    private readonly ImmutableDictionary<string, string> _facts;

    public ModelEntry(RoleGrammar grammar, ApiId id, ImmutableDictionary<string, string> facts, string? requiredType, TextSpan span)
    {
        Grammar = grammar;
        Id = id;
        _facts = facts;
        RequiredType = requiredType;
        Span = span;
    }

    public RoleGrammar Grammar { get; }

    public Role Role => Grammar.Role;

    public ApiId Id { get; }

    /// <summary>The documentation id of the type without which the line does not apply; null where it always does.</summary>
    public string? RequiredType { get; }

    /// <summary>Where the line stands in its file.</summary>
    public TextSpan Span { get; }

    /// <summary>The value of a fact that the role requires.</summary>
    /// <exception cref="InvalidOperationException">The role does not require the fact: a mistake in the rule.</exception>
    public string this[string fact] =>
        Find(fact) ?? throw new InvalidOperationException($"The role '{Grammar.Word}' does not require the fact '{fact}'.");

    /// <summary>The value of a fact; null where the line does not state it.</summary>
    public string? Find(string fact) => _facts.TryGetValue(fact, out var value) ? value : null;
}
