using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Models;

/// <summary>Where model files come from: the package's own, and the user's additional files.</summary>
internal static class ModelFiles
{
    private const string UserFileEnding = ".mlhygiene.txt";

    private static readonly Lazy<ImmutableArray<ModelFile>> Shipped = new(ReadShipped);

    private static readonly ConditionalWeakTable<SourceText, ModelFile> Users = new();

    /// <summary>The files of the package, one for each library.</summary>
    public static ImmutableArray<ModelFile> OfThePackage => Shipped.Value;

    /// <summary>Whether an additional file is a model file.</summary>
    public static bool IsModelFile(AdditionalText file) => file.Path.EndsWith(UserFileEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a user's file, once for as long as the host keeps the text.</summary>
    public static ModelFile Read(SourceText text) => Users.GetValue(text, ModelFile.Parse);

    /// <summary>Every file that the rules read in one compilation. Files that cannot be read are left out: rule MLH0002 reports them.</summary>
    public static ImmutableArray<ModelFile> ReadAll(ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken) =>
        Shipped.Value.AddRange(additionalFiles
            .Where(IsModelFile)
            .Select(file => file.GetText(cancellationToken))
            .OfType<SourceText>()
            .Select(Read));

    private static ImmutableArray<ModelFile> ReadShipped()
    {
        var assembly = typeof(ModelFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".txt", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return ModelFile.Parse(SourceText.From(stream));
            })
            .ToImmutableArray();
    }
}
