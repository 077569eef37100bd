using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Benchmarks.Projects;

/// <summary>What the generated projects are compiled against. Each assembly is read once, as by a compiler that stays alive.</summary>
internal static class References
{
    private static readonly ILookup<string, string> Metadata = typeof(References).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToLookup(attribute => attribute.Key, attribute => attribute.Value ?? string.Empty, StringComparer.Ordinal);

    public static ImmutableArray<MetadataReference> Framework { get; } = Read(Directory.EnumerateFiles(FrameworkFolder(), "*.dll"));

    public static ImmutableArray<MetadataReference> MLNet { get; } = Read(Metadata["Surface"]);

    /// <summary>The paths of the analyzers in Microsoft.CodeAnalysis.NetAnalyzers.</summary>
    public static IEnumerable<string> NetAnalyzers => Metadata["NetAnalyzers"];

    public static string NetAnalyzersVersion => Metadata["NetAnalyzersVersion"].Single();

    /// <summary>The SDK that built this program.</summary>
    public static string SdkVersion => Metadata["SdkVersion"].Single();

    private static ImmutableArray<MetadataReference> Read(IEnumerable<string> paths) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    // The reference pack lies beside the runtime that this program runs on: dotnet/shared/Microsoft.NETCore.App/<version>.
    private static string FrameworkFolder()
    {
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var packs = Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref");
        return Directory.EnumerateDirectories(packs, $"{Environment.Version.Major}.*")
            .OrderByDescending(folder => folder, StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, "ref", $"net{Environment.Version.Major}.0"))
            .First(Directory.Exists);
    }
}
