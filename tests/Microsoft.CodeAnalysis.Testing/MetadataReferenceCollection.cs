using System.Collections.Generic;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>References to compiled assemblies.</summary>
public class MetadataReferenceCollection : List<MetadataReference>
{
    /// <summary>Adds the file that a loaded assembly came from.</summary>
    public void Add(Assembly assembly)
        => Add(MetadataReferenceCache.Get(assembly.Location));

    /// <summary>Adds an assembly file.</summary>
    public void Add(string path)
        => Add(MetadataReferenceCache.Get(path));
}
