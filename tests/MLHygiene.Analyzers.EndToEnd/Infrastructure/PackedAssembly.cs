using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>What the metadata of an assembly says, read without loading it.</summary>
internal sealed class PackedAssembly
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private PackedAssembly(IReadOnlyDictionary<string, Version> references, string? sourceLink, bool isReproducible)
    {
        References = references;
        SourceLink = sourceLink;
        IsReproducible = isReproducible;
    }

    /// <summary>The referenced assemblies with their versions.</summary>
    public IReadOnlyDictionary<string, Version> References { get; }

    /// <summary>Where debuggers find the sources; null where the assembly does not say.</summary>
    public string? SourceLink { get; }

    /// <summary>Whether the compiler states that the same input gives the same bytes.</summary>
    public bool IsReproducible { get; }

    public static PackedAssembly Read(byte[] image)
    {
        using var pe = new PEReader(new MemoryStream(image));
        var metadata = pe.GetMetadataReader();
        var references = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version, StringComparer.Ordinal);
        var debug = pe.ReadDebugDirectory();
        return new PackedAssembly(references, ReadSourceLink(pe, debug), debug.Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible));
    }

    private static string? ReadSourceLink(PEReader pe, IEnumerable<DebugDirectoryEntry> debug)
    {
        foreach (var entry in debug.Where(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
        {
            using var symbols = pe.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            var reader = symbols.GetMetadataReader();
            return reader.CustomDebugInformation
                .Select(reader.GetCustomDebugInformation)
                .Where(information => reader.GetGuid(information.Kind) == SourceLinkKind)
                .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
                .FirstOrDefault();
        }

        return null;
    }
}
