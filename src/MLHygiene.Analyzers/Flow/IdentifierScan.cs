using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Looks for identifiers in a file: see <see cref="FileWords"/>.</summary>
internal sealed class IdentifierScan
{
    private readonly (string Name, int Hash)[][] _sets;

    public IdentifierScan(IEnumerable<ImmutableHashSet<string>> sets) =>
        _sets = sets.Select(set => set.Select(name => (name, FileWords.Hash(name))).ToArray()).ToArray();

    public IdentifierScan(params ImmutableHashSet<string>[] sets)
        : this(sets.AsEnumerable())
    {
    }

    /// <summary>Whether there can be a text that has a name of each set.</summary>
    public bool CanFind => _sets.All(set => set.Length > 0);

    /// <summary>Whether a text has at least one name of each set.</summary>
    public bool FindsEach(SourceText text)
    {
        var words = FileWords.Of(text);
        foreach (var set in _sets)
        {
            if (!HasAny(words, set))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAny(FileWords words, (string Name, int Hash)[] set)
    {
        foreach (var (name, hash) in set)
        {
            if (words.Has(name, hash))
            {
                return true;
            }
        }

        return false;
    }
}
