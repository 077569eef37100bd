using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A place in a file, with the calls of the file's own helpers through which it was reached.</summary>
internal sealed class Site : IEquatable<Site>, IKeyed
{
    private string? _text;

    private Site(SyntaxNode syntax, ImmutableArray<SyntaxNode> calls, Key callsKey)
    {
        Syntax = syntax;
        Calls = calls;
        Key = KeyOf(callsKey, syntax);
    }

    public SyntaxNode Syntax { get; }

    /// <summary>The calls that lead here, the outermost first; empty where the code is reached in its own method.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; }

    /// <summary>Tells the site from others of the file.</summary>
    public Key Key { get; }

    public static Site Of(SyntaxNode syntax, ImmutableArray<SyntaxNode> calls) => new(syntax, calls, KeyOf(calls));

    /// <summary>A place in a function that is being run.</summary>
    public static Site Of(SyntaxNode syntax, Frame frame) => new(syntax, frame.Calls, frame.CallsKey);

    /// <summary>The key of some calls.</summary>
    public static Key KeyOf(ImmutableArray<SyntaxNode> calls) => calls.Aggregate(default(Key), KeyOf);

    /// <summary>
    /// The call, in the outermost method that two sites belong to, that leads from the other site's facts to this one; the site itself
    /// where it stands in that method.
    /// </summary>
    public SyntaxNode MeetingWith(Site other)
    {
        var shared = Calls.Zip(other.Calls, (left, right) => left == right).TakeWhile(isSame => isSame).Count();
        return shared < Calls.Length ? Calls[shared] : Syntax;
    }

    public bool Equals(Site? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as Site);

    public override int GetHashCode() => Key.GetHashCode();

    public override string ToString() => _text ??= string.Join(">", Calls.Add(Syntax).Select(node =>
        node.SpanStart.ToString(CultureInfo.InvariantCulture) + "+" + node.Span.Length.ToString(CultureInfo.InvariantCulture)));

    private static Key KeyOf(Key calls, SyntaxNode syntax)
    {
        var span = syntax.Span;
        return calls.With(span.Start).With(span.Length);
    }
}
