using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A place in a file, with the calls of the file's own helpers through which it was reached.</summary>
internal sealed class Site : IEquatable<Site>
{
    private Site(SyntaxNode syntax, ImmutableArray<SyntaxNode> calls)
    {
        Syntax = syntax;
        Calls = calls;
        Key = string.Join(">", calls.Add(syntax).Select(node =>
            node.SpanStart.ToString(CultureInfo.InvariantCulture) + "+" + node.Span.Length.ToString(CultureInfo.InvariantCulture)));
    }

    public SyntaxNode Syntax { get; }

    /// <summary>The calls that lead here, the outermost first; empty where the code is reached in its own method.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; }

    /// <summary>Tells the site from others of the file.</summary>
    public string Key { get; }

    public static Site Of(SyntaxNode syntax, ImmutableArray<SyntaxNode> calls) => new(syntax, calls);

    /// <summary>
    /// The call, in the outermost method that two sites belong to, that leads from the other site's facts to this one; the site itself
    /// where it stands in that method.
    /// </summary>
    public SyntaxNode MeetingWith(Site other)
    {
        var shared = Calls.Zip(other.Calls, (left, right) => left == right).TakeWhile(isSame => isSame).Count();
        return shared < Calls.Length ? Calls[shared] : Syntax;
    }

    public bool Equals(Site? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Site);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    public override string ToString() => Key;
}
