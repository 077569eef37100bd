using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Gate;

/// <summary>Finds the notions of machine learning in names, without a string or other allocation for the words of a name.</summary>
internal sealed class Vocabulary
{
    /// <summary>The words that a form has at most: <c>MeanSquaredError</c> has three, <c>KNearestNeighbors</c> too.</summary>
    private const int MaxWords = 4;

    private readonly ImmutableArray<VocabularyWeight> _weights;
    private readonly Dictionary<int, List<Form>> _formsByHash = new();

    private Vocabulary(IEnumerable<(VocabularyWeight Weight, ImmutableArray<string> Forms)> notions)
    {
        var weights = ImmutableArray.CreateBuilder<VocabularyWeight>();
        foreach (var (weight, forms) in notions)
        {
            foreach (var text in forms)
            {
                Add(new Form(text, weights.Count));
            }

            weights.Add(weight);
        }

        _weights = weights.ToImmutable();
    }

    /// <summary>How many notions there are.</summary>
    public int Count => _weights.Length;

    /// <summary>The words of the package and a user's own, each of which is a strong notion unless the package knows it as one.</summary>
    public static Vocabulary Create(VocabularyFile file, IEnumerable<string> furtherWords)
    {
        var known = file.Strong.SelectMany(forms => forms).ToImmutableHashSet(StringComparer.Ordinal);
        return new Vocabulary(
            Notions(VocabularyWeight.Strong, furtherWords.Where(word => !known.Contains(word)).Select(word => ImmutableArray.Create(word)))
                .Concat(Notions(VocabularyWeight.Strong, file.Strong))
                .Concat(Notions(VocabularyWeight.Weak, file.Weak))
                .Concat(Notions(VocabularyWeight.Other, file.Other)));
    }

    /// <summary>How much a notion says.</summary>
    public VocabularyWeight WeightOf(int notion) => _weights[notion];

    /// <summary>
    /// Finds the next notion of a name. Where forms overlap, the longest counts: <c>MiniBatch</c> is no batch.
    /// </summary>
    /// <param name="name">An identifier.</param>
    /// <param name="at">Where to begin; moved behind what was found.</param>
    /// <returns>The notion; -1 where the rest of the name has none.</returns>
    public int Next(string name, ref int at)
    {
        while (at < name.Length)
        {
            var start = at;
            var notion = LongestAt(name, start, out at);
            if (notion >= 0)
            {
                return notion;
            }
        }

        return -1;
    }

    private static IEnumerable<(VocabularyWeight Weight, ImmutableArray<string> Forms)> Notions(
        VocabularyWeight weight, IEnumerable<ImmutableArray<string>> notions) =>
        notions.Select(forms => (weight, forms));

    private static int Hash(int hash, char letter) => unchecked((hash * 31) + char.ToLowerInvariant(letter));

    // Without a match, one word or one separator is behind.
    private int LongestAt(string name, int start, out int end)
    {
        var found = -1;
        var hash = 0;
        end = Math.Max(IdentifierWords.EndOf(name, start), start + 1);
        for (int at = start, words = 0; words < MaxWords && at < name.Length; words++)
        {
            var wordEnd = IdentifierWords.EndOf(name, at);
            if (wordEnd == at && words == 0)
            {
                return -1;
            }

            var beforeLast = hash;
            for (; at < wordEnd; at++)
            {
                beforeLast = hash;
                hash = Hash(hash, name[at]);
            }

            var notion = Find(hash, name, start, at);
            if (notion < 0 && name[at - 1] is 's' or 'S')
            {
                notion = Find(beforeLast, name, start, at - 1);
            }

            if (notion >= 0)
            {
                (found, end) = (notion, at);
            }

            while (at < name.Length && !char.IsLetter(name[at]))
            {
                at++;
            }
        }

        return found;
    }

    private int Find(int hash, string name, int start, int end)
    {
        if (_formsByHash.TryGetValue(hash, out var forms))
        {
            foreach (var form in forms)
            {
                if (form.IsSpelled(name, start, end))
                {
                    return form.Notion;
                }
            }
        }

        return -1;
    }

    private void Add(Form form)
    {
        var hash = form.Text.Aggregate(0, Hash);
        if (!_formsByHash.TryGetValue(hash, out var forms))
        {
            _formsByHash.Add(hash, forms = new List<Form>(1));
        }

        forms.Add(form);
    }

    /// <summary>One spelling of a notion, in lower case.</summary>
    private readonly struct Form
    {
        public Form(string text, int notion)
        {
            Text = text;
            Notion = notion;
        }

        public string Text { get; }

        public int Notion { get; }

        /// <summary>Whether the letters of a part of a name are those of the form.</summary>
        public bool IsSpelled(string name, int start, int end)
        {
            var letter = 0;
            for (var at = start; at < end; at++)
            {
                if (char.IsLetter(name[at]) && (letter == Text.Length || char.ToLowerInvariant(name[at]) != Text[letter++]))
                {
                    return false;
                }
            }

            return letter == Text.Length;
        }
    }
}
