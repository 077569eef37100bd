using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Looks for identifiers in the text of a file, without a syntax tree: a file that does not mention a name need not be bound.
/// A name in a comment or string counts too, which costs time and nothing else.
/// </summary>
internal sealed class IdentifierScan
{
    private const int ChunkLength = 4096;

    private readonly ImmutableArray<ImmutableHashSet<string>> _sets;
    private readonly HashSet<int> _hashes;

    public IdentifierScan(IEnumerable<ImmutableHashSet<string>> sets)
    {
        _sets = sets.ToImmutableArray();
        _hashes = new HashSet<int>(_sets.SelectMany(set => set).Select(Hash));
    }

    /// <summary>Whether a text has at least one name of each set.</summary>
    public bool FindsEach(SourceText text)
    {
        var missing = _sets.ToList();
        var chunk = new char[Math.Min(ChunkLength, text.Length)];
        var start = 0;
        var hash = 0;
        for (var offset = 0; offset < text.Length && missing.Count > 0; offset += chunk.Length)
        {
            var length = Math.Min(chunk.Length, text.Length - offset);
            text.CopyTo(offset, chunk, 0, length);
            for (var i = 0; i < length; i++)
            {
                if (IsPart(chunk[i]))
                {
                    hash = Next(hash, chunk[i]);
                    continue;
                }

                Drop(missing, text, start, offset + i, hash);
                start = offset + i + 1;
                hash = 0;
            }
        }

        Drop(missing, text, start, text.Length, hash);
        return missing.Count == 0;
    }

    private static bool IsPart(char character) =>
        character < 128
            ? character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
            : char.IsLetterOrDigit(character);

    private static int Hash(string name) => name.Aggregate(0, Next);

    private static int Next(int hash, char character) => unchecked((hash * 31) + character);

    private void Drop(List<ImmutableHashSet<string>> missing, SourceText text, int start, int end, int hash)
    {
        if (end > start && _hashes.Contains(hash))
        {
            var name = text.ToString(TextSpan.FromBounds(start, end));
            missing.RemoveAll(set => set.Contains(name));
        }
    }
}
