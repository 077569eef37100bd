using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Source text that fits into a message.</summary>
internal static class ShortText
{
    private const int Longest = 40;

    private static readonly char[] LineBreaks = { '\r', '\n' };

    public static string Of(SyntaxNode node)
    {
        var text = node.ToString();
        var end = text.IndexOfAny(LineBreaks);
        return end < 0 && text.Length <= Longest ? text
            : text.StartsWith("(", System.StringComparison.Ordinal) ? "(…)"
            : text.Substring(0, end < 0 || end > Longest ? Longest : end) + "…";
    }
}
