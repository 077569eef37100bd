using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Source files, which get a path of their own where none is given.</summary>
public class SourceFileList : SourceFileCollection
{
    private readonly string _defaultPrefix;
    private readonly string _defaultExtension;

    /// <summary>Creates a list whose files are named <c>prefix + index + "." + extension</c>.</summary>
    public SourceFileList(string defaultPrefix, string defaultExtension)
    {
        _defaultPrefix = defaultPrefix;
        _defaultExtension = defaultExtension;
    }

    /// <summary>Adds a file with text in UTF-8, named by its index.</summary>
    public void Add(string content)
        => Add(SourceText.From(content, Encoding.UTF8));

    /// <summary>Adds a file, named by its index.</summary>
    public void Add(SourceText content)
        => Add((string.Create(CultureInfo.InvariantCulture, $"{_defaultPrefix}{Count}.{_defaultExtension}"), content));
}
