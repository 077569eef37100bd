using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>The words of <c>ModelWords.txt</c>, looked for in names.</summary>
internal sealed class ModelWords
{
    private const string ResourceName = "ModelWords";

    private static readonly char[] Blanks = { ' ', '\t' };

    private static readonly Lazy<ModelWords> Shipped = new(ReadShipped);

    private readonly ImmutableDictionary<ModelWordKind, ImmutableArray<string>> _forms;

    private ModelWords(ImmutableDictionary<ModelWordKind, ImmutableArray<string>> forms) => _forms = forms;

    /// <summary>The words of the package.</summary>
    public static ModelWords OfThePackage => Shipped.Value;

    /// <summary>Whether a file may have both something that learns and something that judges.</summary>
    public bool MayBeIn(SourceText text)
    {
        var words = FileWords.Of(text);
        return (HasAny(words, ModelWordKind.Fit) || HasAny(words, ModelWordKind.Model))
            && (HasAny(words, ModelWordKind.Evaluate) || HasAny(words, ModelWordKind.Judge) || words.HasPart("predict"));
    }

    /// <summary>Whether a name begins with a form.</summary>
    public bool Begins(string name, ModelWordKind kind) =>
        IdentifierWords.StartsOf(name).Take(1).Any(start => HasFormAt(name, start, kind));

    /// <summary>Whether a name has a form anywhere.</summary>
    public bool Has(string name, ModelWordKind kind) => IdentifierWords.StartsOf(name).Any(start => HasFormAt(name, start, kind));

    private bool HasFormAt(string name, int start, ModelWordKind kind)
    {
        foreach (var form in _forms[kind])
        {
            if (IdentifierWords.AreLettersAt(name, start, form))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasAny(FileWords words, ModelWordKind kind) => _forms[kind].Any(words.HasPart);

    private static ModelWords ReadShipped()
    {
        using var stream = typeof(ModelWords).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n')
            .Select(line => line.Trim().Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 1 && words[0][0] != '#')
            .ToLookup(words => words[0].Replace("-", string.Empty), words => words.Skip(1), StringComparer.OrdinalIgnoreCase);
        return new ModelWords(Enum.GetValues(typeof(ModelWordKind)).Cast<ModelWordKind>().ToImmutableDictionary(
            kind => kind,
            kind => lines[kind.ToString()].SelectMany(forms => forms).Distinct(StringComparer.Ordinal).ToImmutableArray()));
    }
}
