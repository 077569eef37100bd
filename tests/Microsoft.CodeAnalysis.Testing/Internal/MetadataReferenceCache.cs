using System;
using System.Collections.Concurrent;
using System.IO;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// One reference object for each assembly file. Compilations that share the object share the symbols read from it,
/// which is most of what a test would otherwise spend its time on.
/// </summary>
internal static class MetadataReferenceCache
{
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new(StringComparer.Ordinal);

    internal static MetadataReference Get(string path)
        => References.GetOrAdd(Path.GetFullPath(path), static fullPath => MetadataReference.CreateFromFile(fullPath));
}
