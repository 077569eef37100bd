using System;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>Reads the text of a database query, as far as it matters here.</summary>
internal static class SqlText
{
    private static readonly char[] Separators = { ' ', '\t', '\r', '\n', '(', ')', ',', ';' };

    /// <summary>Whether a text asks for rows and orders nothing, at any level.</summary>
    public static bool SelectsInNoOrder(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !(Is(words[0], "SELECT") || Is(words[0], "WITH")))
        {
            return false;
        }

        for (var place = 1; place < words.Length; place++)
        {
            if (Is(words[place - 1], "ORDER") && Is(words[place], "BY"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(string word, string keyword) => string.Equals(word, keyword, StringComparison.OrdinalIgnoreCase);
}
