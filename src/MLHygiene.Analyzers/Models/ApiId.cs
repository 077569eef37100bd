using System;

namespace MLHygiene.Analyzers.Models;

/// <summary>
/// A documentation comment id as model files write it, or the id of a method group: <c>M:System.Random.Next(*)</c> is every overload
/// of every arity, and <c>M:System.Random.*(*)</c> every method of the type.
/// </summary>
internal sealed class ApiId
{
    private const string EveryOverload = "(*)";
    private const string EveryMethod = "*";

    private ApiId(string text, string container, string memberName, bool isGroup)
    {
        Text = text;
        Container = container;
        MemberName = memberName;
        IsGroup = isGroup;
    }

    /// <summary>The id as written.</summary>
    public string Text { get; }

    /// <summary>The documentation id of the type that declares the member.</summary>
    public string Container { get; }

    /// <summary>The member's metadata name without arity: <c>Next</c>, <c>.ctor</c>, <c>op_Equality</c>.</summary>
    public string MemberName { get; }

    /// <summary>Whether the id stands for every overload.</summary>
    public bool IsGroup { get; }

    /// <summary>Whether the id stands for every method of its type.</summary>
    public bool IsWholeType => string.Equals(MemberName, EveryMethod, StringComparison.Ordinal);

    /// <summary>Whether a text has the form of a type's documentation id.</summary>
    public static bool IsType(string text) => text.StartsWith("T:", StringComparison.Ordinal) && text.Length > 2;

    /// <summary>Reads the id of a member (method, constructor, property or field).</summary>
    /// <returns>Null where <paramref name="text"/> is not of that form.</returns>
    public static ApiId? Parse(string text)
    {
        if (text.Length < 3 || text[1] != ':' || text[0] is not ('M' or 'P' or 'F'))
        {
            return null;
        }

        var isGroup = text.EndsWith(EveryOverload, StringComparison.Ordinal);
        if (isGroup && text[0] != 'M')
        {
            return null;
        }

        var parameters = text.IndexOf('(');
        var name = parameters < 0 ? text.Substring(2) : text.Substring(2, parameters - 2);
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || dot == name.Length - 1)
        {
            return null;
        }

        var member = name.Substring(dot + 1);
        if (string.Equals(member, EveryMethod, StringComparison.Ordinal) && !isGroup)
        {
            return null;
        }

        var arity = member.IndexOf('`');
        if (arity >= 0)
        {
            member = member.Substring(0, arity);
        }

        return new ApiId(text, "T:" + name.Substring(0, dot), member.Replace('#', '.'), isGroup);
    }
}
