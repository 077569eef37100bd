using System;
using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.EndToEnd.Infrastructure;

/// <summary>A project of somebody who uses the package.</summary>
/// <param name="Name">Its name; also that of its folder and its assembly.</param>
internal sealed record Consumer(string Name)
{
    /// <summary>Its sources, with marks around what is expected to be reported.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The text of its only source.</summary>
    public string Program
    {
        init => Sources = new Dictionary<string, string>(StringComparer.Ordinal) { ["Program.cs"] = value };
    }

    /// <summary>Other files, as they are.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The sections of its <c>.editorconfig</c>.</summary>
    public string EditorConfig { get; init; } = string.Empty;

    /// <summary>Lines for its project file, inside a property group.</summary>
    public string Properties { get; init; } = string.Empty;

    /// <summary>Lines for its project file, inside an item group.</summary>
    public string Items { get; init; } = string.Empty;

    /// <summary>The machine-learning libraries that it uses.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    /// <summary>What the marks in the sources expect.</summary>
    public IEnumerable<Report> Expected =>
        Sources.OrderBy(source => source.Key, StringComparer.Ordinal).SelectMany(source => MarkedText.Expected(source.Key, source.Value));
}
