using System;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Source text that fits into a message.</summary>
internal static class ShortText
{
    private const int Longest = 40;

    /// <summary>The text of a node on one line; the end of a long one is left out.</summary>
    public static string Of(SyntaxNode node)
    {
        var words = node.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        var text = string.Join(" ", words);
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }
}
