using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace MLHygiene.Analyzers.Gate;

/// <summary>What <c>Vocabulary.txt</c> lists; its head says what the lines mean.</summary>
internal sealed class VocabularyFile
{
    private const string ResourceName = "Vocabulary";

    private static readonly char[] Blanks = { ' ', '\t' };

    private static readonly Lazy<VocabularyFile> Shipped = new(ReadShipped);

    private VocabularyFile(ILookup<string, ImmutableArray<string>> lines)
    {
        Strong = lines["strong"].ToImmutableArray();
        Weak = lines["weak"].ToImmutableArray();
        Other = lines["other"].ToImmutableArray();
        Libraries = lines["library"].SelectMany(names => names).ToImmutableArray();
        GameEngines = lines["engine"].SelectMany(names => names).ToImmutableArray();
    }

    /// <summary>The file of the package.</summary>
    public static VocabularyFile OfThePackage => Shipped.Value;

    /// <summary>The notions that mean machine learning and hardly anything else, each with its forms.</summary>
    public ImmutableArray<ImmutableArray<string>> Strong { get; }

    /// <summary>The notions that mean machine learning among other things.</summary>
    public ImmutableArray<ImmutableArray<string>> Weak { get; }

    /// <summary>What looks like one of the others and means something else.</summary>
    public ImmutableArray<ImmutableArray<string>> Other { get; }

    /// <summary>The beginnings of the names of machine-learning assemblies.</summary>
    public ImmutableArray<string> Libraries { get; }

    /// <summary>The beginnings of the names of game engines' assemblies.</summary>
    public ImmutableArray<string> GameEngines { get; }

    private static VocabularyFile ReadShipped()
    {
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        return new VocabularyFile(Lines(reader)
            .Select(line => line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 1 && words[0][0] != '#')
            .ToLookup(words => words[0], words => words.Skip(1).ToImmutableArray(), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
