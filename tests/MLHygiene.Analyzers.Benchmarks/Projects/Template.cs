using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace MLHygiene.Analyzers.Benchmarks.Projects;

/// <summary>
/// A file of a generated project, with placeholders: <c>$Word$</c> is a word of the <see cref="Domain"/>, and of <c>$(one$|other$)</c>
/// each domain takes another alternative.
/// </summary>
internal sealed partial class Template
{
    private readonly string _text;

    private Template(string name, string text)
    {
        Name = name;
        _text = text;
    }

    /// <summary>The name of the file, without the entity that it is about.</summary>
    public string Name { get; }

    /// <summary>The templates in a folder of <c>Templates/</c>, in the order of their names.</summary>
    public static IReadOnlyList<Template> In(string folder)
    {
        var assembly = typeof(Template).Assembly;
        var prefix = folder + "/";
        return
        [
            .. from resource in assembly.GetManifestResourceNames().Select(name => name.Replace('\\', '/'))
               where resource.StartsWith(prefix, StringComparison.Ordinal)
               orderby resource
               select new Template(resource[prefix.Length..], Read(resource)),
        ];

        string Read(string resource)
        {
            using var stream = assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"There is no template {resource}.");
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The text for a domain. <paramref name="number"/> decides on the alternatives.</summary>
    public string Fill(Domain domain, int number)
    {
        var worded = Word().Replace(_text, match => match.Groups["word"].Value switch
        {
            "Entity" => domain.Entity,
            "entity" => domain.Entity.ToLowerInvariant(),
            "Number1" => domain.Number1,
            "Number2" => domain.Number2,
            "Number3" => domain.Number3,
            "Category" => domain.Category,
            "Text" => domain.Text,
            "Target" => domain.Target,
            var word => throw new InvalidOperationException($"{Name}: there is no word for ${word}$."),
        });
        var choice = number;
        return Choice().Replace(worded, match =>
        {
            var alternatives = match.Groups["text"].Value.Split("$|");
            return alternatives[choice++ % alternatives.Length];
        });
    }

    [GeneratedRegex(@"\$\((?<text>.*?)\$\)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$(?<word>\w+)\$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
