using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Files with their full paths and contents.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    /// <summary>Adds a file with text in UTF-8.</summary>
    public void Add((string filename, string content) file)
        => Add((file.filename, SourceText.From(file.content, Encoding.UTF8)));
}
