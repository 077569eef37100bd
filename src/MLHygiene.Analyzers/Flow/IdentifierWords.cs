using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Reads the words of a name: <c>trainSet</c>, <c>TrainSet</c> and <c>train_set</c> have the same two.</summary>
internal static class IdentifierWords
{
    /// <summary>A list to look for, in any case.</summary>
    public static ImmutableHashSet<string> List(params string[] words) => words.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name has one of the words of a <see cref="List"/> as a word of its own.</summary>
    public static bool HasAny(string name, ImmutableHashSet<string> words) => Of(name).Any(words.Contains);

    /// <summary>Where the word that begins at <paramref name="start"/> ends; the same place where a separator or a digit stands.</summary>
    public static int EndOf(string name, int start)
    {
        var end = start;
        while (end < name.Length && char.IsLetter(name[end]) && (end == start || !BeginsWord(name, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether some letters of a text are a word: neither a part of one, nor more than one.</summary>
    public static bool IsWordAt(string text, int start, int length) =>
        (start == 0 || !char.IsLetter(text[start - 1]) || BeginsWord(text, start)) && EndOf(text, start) == start + length;

    /// <summary>Where the words of a name begin.</summary>
    public static IEnumerable<int> StartsOf(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (char.IsLetter(name[at]) && (at == 0 || !char.IsLetter(name[at - 1]) || BeginsWord(name, at)))
            {
                yield return at;
            }
        }
    }

    /// <summary>Whether the words of a name from one on have some letters, and no more of the last of them: <c>MeanSquared_error</c> has "meansquared".</summary>
    /// <param name="name">The name.</param>
    /// <param name="start">Where the first of the words begins.</param>
    /// <param name="letters">The letters, in lower case.</param>
    public static bool AreLettersAt(string name, int start, string letters)
    {
        var at = start;
        foreach (var letter in letters)
        {
            while (at < name.Length && !char.IsLetter(name[at]))
            {
                at++;
            }

            if (at == name.Length || char.ToLowerInvariant(name[at]) != letter)
            {
                return false;
            }

            at++;
        }

        return at == name.Length || !char.IsLetter(name[at]) || BeginsWord(name, at);
    }

    /// <summary>The words of a name, in its order and case.</summary>
    public static IEnumerable<string> Of(string name)
    {
        for (var start = 0; start < name.Length;)
        {
            var end = EndOf(name, start);
            if (end > start)
            {
                yield return name.Substring(start, end - start);
            }

            start = Math.Max(end, start + 1);
        }
    }

    // The 'T' of trainTest and of XTrain, not of XTRAIN.
    private static bool BeginsWord(string name, int index) =>
        index > 0
        && char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
