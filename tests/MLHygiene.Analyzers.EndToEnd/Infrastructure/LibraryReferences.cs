using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>How a consumer refers to a machine-learning library: to reference surfaces, or with <c>-p:UseRealMLPackages=true</c> to packages.</summary>
internal static class LibraryReferences
{
    private static readonly ILookup<string, string> Metadata = typeof(LibraryReferences).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToLookup(attribute => attribute.Key, attribute => attribute.Value ?? string.Empty, StringComparer.Ordinal);

    public static bool AreReal { get; } = Metadata["UseRealMLPackages"].Any();

    // What every feed has is used as it is.
    public static IEnumerable<string> Of(string library) => AreReal || library == "CsvHelper"
        ? [$"""<PackageReference Include="{library}" Version="{VersionOf(library)}" />"""]
        : Surfaces(library).Select(path => $"""<Reference Include="{path}" />""");

    // Microsoft.ML is a package of several assemblies: Microsoft.ML.Core, Microsoft.ML.Data, …
    private static List<string> Surfaces(string library)
    {
        var paths = Metadata["Surface"].Where(path => Path.GetFileName(path).StartsWith(library + ".", StringComparison.Ordinal)).ToList();
        return paths.Count > 0 ? paths : throw new InvalidOperationException($"There is no reference surface for {library}.");
    }

    private static string VersionOf(string library) =>
        XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(element => element.Attribute("Include")?.Value == library)
            .Attribute("Version")!.Value;
}
