using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The place of a file in its project.</summary>
internal static class DocumentPath
{
    /// <summary>Returns the file name, and the folders below the folder that <paramref name="prefix"/> starts in.</summary>
    internal static (string FileName, IEnumerable<string> Folders) Split(string prefix, string path)
    {
        var root = prefix[..(prefix.LastIndexOf('/') + 1)];
        var relative = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path;
        var parts = relative.Split('/', '\\').Where(part => part.Length > 0).ToArray();
        return (parts[^1], parts[..^1]);
    }
}
