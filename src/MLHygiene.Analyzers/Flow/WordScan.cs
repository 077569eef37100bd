using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Looks for words in the text of a file, in any case and inside longer ones too: for what has no name of its own to look for,
/// such as a range.
/// </summary>
internal sealed class WordScan
{
    private const int ChunkLength = 4096;

    private readonly ImmutableArray<string> _words;
    private readonly int _longest;

    /// <summary>Prepares to look for words.</summary>
    /// <param name="words">The words, in lower case.</param>
    public WordScan(params string[] words)
    {
        _words = words.ToImmutableArray();
        _longest = words.Max(word => word.Length);
    }

    /// <summary>Whether a text has one of the words.</summary>
    public bool FindsAny(SourceText text)
    {
        var chunk = new char[Math.Min(ChunkLength, text.Length)];
        for (var offset = 0; offset < text.Length; offset += ChunkLength - _longest)
        {
            var length = Math.Min(chunk.Length, text.Length - offset);
            text.CopyTo(offset, chunk, 0, length);
            for (var place = 0; place < length; place++)
            {
                if (StartsWord(chunk, place, length))
                {
                    return true;
                }
            }

            if (offset + length == text.Length)
            {
                break;
            }
        }

        return false;
    }

    private bool StartsWord(char[] chunk, int place, int length)
    {
        foreach (var word in _words)
        {
            var matched = 0;
            while (matched < word.Length && place + matched < length && (chunk[place + matched] | ' ') == word[matched])
            {
                matched++;
            }

            if (matched == word.Length)
            {
                return true;
            }
        }

        return false;
    }
}
