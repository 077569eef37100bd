using System;
using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Projects by name. Asking for a project that is not there adds it.</summary>
public class ProjectCollection : Dictionary<string, ProjectState>
{
    private readonly string _defaultLanguage;
    private readonly string _defaultExtension;

    /// <summary>Creates a collection whose new projects have this language and file extension.</summary>
    public ProjectCollection(string defaultLanguage, string defaultExtension)
        : base(StringComparer.Ordinal)
    {
        _defaultLanguage = defaultLanguage;
        _defaultExtension = defaultExtension;
    }

    /// <summary>Returns the project <paramref name="projectName"/> in the default language.</summary>
    public new ProjectState this[string projectName] => this[projectName, _defaultLanguage];

    /// <summary>Returns the project <paramref name="projectName"/> in a language.</summary>
    /// <exception cref="ArgumentException">The language is not C#, or the project has another language.</exception>
    public ProjectState this[string projectName, string language]
    {
        get
        {
            if (!string.Equals(language, _defaultLanguage, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Only projects in the language '{_defaultLanguage}' are supported.", nameof(language));
            }

            if (!TryGetValue(projectName, out var project))
            {
                project = new ProjectState(projectName, language, $"/{projectName}/Test", _defaultExtension);
                Add(projectName, project);
            }

            return project;
        }
    }
}
