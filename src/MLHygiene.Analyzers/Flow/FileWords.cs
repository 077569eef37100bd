using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// The words of a file: what could be a name or a keyword, each once. They are read from the text in one pass for all rules, without a
/// syntax tree: a file that does not mention what a rule is about need not be bound for it. A word in a comment or a string counts too,
/// which costs time and nothing else.
/// </summary>
internal sealed class FileWords
{
    // No name is that long, but data in a string may be.
    private const int MaxLength = 256;
    private const char Separator = '\n';

    // Weak: what is known of a text goes when the text goes.
    private static readonly ConditionalWeakTable<SourceText, FileWords> Files = new();
    private static readonly bool[] IsAsciiPart = Enumerable.Range(0, 128).Select(code => code == '_' || char.IsLetterOrDigit((char)code)).ToArray();

    // A hash table with open addressing: where the word begins in _words, 0 where there is none.
    private int[] _starts = new int[512];
    private int[] _hashes = new int[512];
    private int _count;
    private char[] _buffer = new char[4096];
    private int _length = 1;
    private string _words = string.Empty;

    private FileWords(SourceText text)
    {
        var characters = new char[text.Length];
        text.CopyTo(0, characters, 0, text.Length);
        Read(characters, text.Length);
        Finish();
    }

    /// <summary>Whether the file has two dots, and no third beside them: a range, or a spread.</summary>
    public bool HasRange { get; private set; }

    /// <summary>The words of a text, which is read once.</summary>
    public static FileWords Of(SourceText text) => Files.TryGetValue(text, out var words) ? words : Files.GetValue(text, Create);

    /// <summary>The number by which a word is looked up.</summary>
    public static int Hash(string word)
    {
        var hash = 0;
        foreach (var character in word)
        {
            hash = Next(hash, character);
        }

        return hash;
    }

    /// <summary>Whether the file has a word.</summary>
    /// <param name="word">The word, in its case.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    public bool Has(string word, int hash)
    {
        for (var slot = hash & (_starts.Length - 1); _starts[slot] > 0; slot = (slot + 1) & (_starts.Length - 1))
        {
            if (_hashes[slot] == hash && IsAt(_starts[slot], word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the file has some letters in it, in any case.</summary>
    public bool HasPart(string letters) => _words.IndexOf(letters, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether a name of the file has a word as one of its own (see <see cref="IdentifierWords"/>). A keyword is no name.</summary>
    public bool HasInName(string word)
    {
        for (var start = _words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            start >= 0;
            start = _words.IndexOf(word, start + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IdentifierWords.IsWordAt(_words, start, word.Length) && !IsKeyword(start, word))
            {
                return true;
            }
        }

        return false;
    }

    private static FileWords Create(SourceText text) => new(text);

    private static int Next(int hash, char character) => unchecked((hash ^ character) * 16777619);

    private static bool IsPart(char character) => character < 128 ? IsAsciiPart[character] : char.IsLetterOrDigit(character);

    private void Read(char[] text, int length)
    {
        var at = 0;
        while (at < length)
        {
            var start = at;
            var hash = 0;
            while (at < length && IsPart(text[at]))
            {
                hash = Next(hash, text[at++]);
            }

            if (at == start)
            {
                HasRange |= text[at] == '.' && IsRange(text, at, length);
                at++;
            }
            else if (at - start <= MaxLength && text[start] is not (>= '0' and <= '9'))
            {
                Add(text, start, at - start, hash);
            }
        }
    }

    private static bool IsRange(char[] text, int at, int length) =>
        at + 1 < length && text[at + 1] == '.'
        && (at == 0 || text[at - 1] != '.')
        && (at + 2 == length || text[at + 2] != '.');

    private void Add(char[] text, int start, int length, int hash)
    {
        var slot = hash & (_starts.Length - 1);
        while (_starts[slot] > 0)
        {
            if (_hashes[slot] == hash && IsAt(_starts[slot], text, start, length))
            {
                return;
            }

            slot = (slot + 1) & (_starts.Length - 1);
        }

        if (_length + length + 1 > _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        (_starts[slot], _hashes[slot]) = (_length, hash);
        Array.Copy(text, start, _buffer, _length, length);
        _length += length;
        _buffer[_length++] = Separator;
        if (++_count * 2 > _starts.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var (starts, hashes) = (_starts, _hashes);
        (_starts, _hashes) = (new int[starts.Length * 2], new int[starts.Length * 2]);
        for (var old = 0; old < starts.Length; old++)
        {
            if (starts[old] > 0)
            {
                var slot = hashes[old] & (_starts.Length - 1);
                while (_starts[slot] > 0)
                {
                    slot = (slot + 1) & (_starts.Length - 1);
                }

                (_starts[slot], _hashes[slot]) = (starts[old], hashes[old]);
            }
        }
    }

    private void Finish()
    {
        _buffer[0] = Separator;
        _words = new string(_buffer, 0, _length);
        _buffer = Array.Empty<char>();
    }

    private bool IsAt(int place, char[] text, int start, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (_buffer[place + i] != text[start + i])
            {
                return false;
            }
        }

        return _buffer[place + length] == Separator;
    }

    private bool IsAt(int place, string word) =>
        string.CompareOrdinal(_words, place, word, 0, word.Length) == 0 && _words[place + word.Length] == Separator;

    // As a name, a keyword is written with an @, which no word list has.
    private bool IsKeyword(int start, string word) =>
        _words[start - 1] == Separator
        && _words[start + word.Length] == Separator
        && SyntaxFacts.IsReservedKeyword(SyntaxFacts.GetKeywordKind(word));
}
