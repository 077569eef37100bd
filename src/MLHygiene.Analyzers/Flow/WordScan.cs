using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Looks for words in the names of a file, in any case and inside longer ones too: for what has no name of its own to look for, such as
/// a range.
/// </summary>
internal sealed class WordScan
{
    private readonly ImmutableArray<string> _words;

    public WordScan(params string[] words) => _words = words.ToImmutableArray();

    /// <summary>Whether a text has one of the words.</summary>
    public bool FindsAny(SourceText text)
    {
        var words = FileWords.Of(text);
        return _words.Any(words.HasPart);
    }
}
