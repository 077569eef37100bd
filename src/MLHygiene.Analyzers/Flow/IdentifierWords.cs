using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Reads the words of a name: <c>trainSet</c>, <c>TrainSet</c> and <c>train_set</c> have the same two.</summary>
internal static class IdentifierWords
{
    /// <summary>Whether a name has one of the words, given in lower case, as a word of its own.</summary>
    public static bool HasAny(string name, ImmutableHashSet<string> words)
    {
        foreach (var word in Of(name))
        {
            if (words.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Of(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBreak(name, i))
            {
                continue;
            }

            if (name.Substring(start, i - start).Trim('_') is { Length: > 0 } word)
            {
                yield return Lower(word);
            }

            start = i;
        }
    }

    // ABCWord is ABC and Word; a digit belongs to the word before it.
    private static bool IsBreak(string name, int index) =>
        name[index] == '_'
        || name[index - 1] == '_'
        || (char.IsUpper(name[index])
            && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]))));

    private static string Lower(string word)
    {
#pragma warning disable CA1308 // The words of the lists are written in lower case.
        return word.ToLowerInvariant();
#pragma warning restore CA1308
    }
}
