using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files, references and options of a project in a test.</summary>
public class ProjectState
{
    private readonly string _defaultPrefix;
    private readonly string _defaultExtension;

    /// <summary>Creates an empty project whose unnamed files are named <c>defaultPrefix + index + "." + defaultExtension</c>.</summary>
    public ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
    {
        Name = name;
        Language = language;
        _defaultPrefix = defaultPrefix;
        _defaultExtension = defaultExtension;
        Sources = new SourceFileList(defaultPrefix, defaultExtension);
    }

    private protected ProjectState(ProjectState other)
        : this(other.Name, other.Language, other._defaultPrefix, other._defaultExtension)
    {
        ReferenceAssemblies = other.ReferenceAssemblies;
        OutputKind = other.OutputKind;
        DocumentationMode = other.DocumentationMode;
        Sources.AddRange(other.Sources);
        GeneratedSources.AddRange(other.GeneratedSources);
        AdditionalFiles.AddRange(other.AdditionalFiles);
        AdditionalFilesFactories.AddRange(other.AdditionalFilesFactories);
        AnalyzerConfigFiles.AddRange(other.AnalyzerConfigFiles);
        AdditionalProjectReferences.AddRange(other.AdditionalProjectReferences);
        AdditionalReferences.AddRange(other.AdditionalReferences);
    }

    /// <summary>The name by which other projects refer to this one.</summary>
    public string Name { get; }

    /// <summary>The name of the assembly that is compiled.</summary>
    public string AssemblyName => Name;

    /// <summary>The language of the sources.</summary>
    public string Language { get; }

    /// <summary>The framework to compile against; null takes the one of the test.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>What is compiled; null compiles a library.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>How documentation comments are read; null reports errors in them.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    /// <summary>The source files.</summary>
    public SourceFileList Sources { get; }

    /// <summary>Source files that stand for the output of a source generator; they are compiled behind the other sources.</summary>
    public SourceFileCollection GeneratedSources { get; } = new();

    /// <summary>Files that are no sources and that analyzers can read.</summary>
    public SourceFileCollection AdditionalFiles { get; } = new();

    /// <summary>Functions that return more additional files; they run when the test runs.</summary>
    public List<Func<IEnumerable<(string filename, SourceText content)>>> AdditionalFilesFactories { get; } = new();

    /// <summary>Files of the kind <c>.editorconfig</c>, which apply below their folder, and <c>.globalconfig</c>.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = new();

    /// <summary>The names of the projects that this one refers to.</summary>
    public List<string> AdditionalProjectReferences { get; } = new();

    /// <summary>References on top of the framework.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = new();

    internal ProjectState Clone() => new(this);

    /// <summary>Whether anything here is more than the default.</summary>
    internal bool HasFiles
        => Sources.Count > 0 || GeneratedSources.Count > 0 || AdditionalFiles.Count > 0
            || AdditionalFilesFactories.Count > 0 || AnalyzerConfigFiles.Count > 0;

    /// <summary>Takes over from <paramref name="other"/> whatever is empty here.</summary>
    internal void Inherit(ProjectState other)
    {
        ReferenceAssemblies ??= other.ReferenceAssemblies;
        OutputKind ??= other.OutputKind;
        DocumentationMode ??= other.DocumentationMode;
        InheritList(Sources, other.Sources);
        InheritList(GeneratedSources, other.GeneratedSources);
        InheritList(AnalyzerConfigFiles, other.AnalyzerConfigFiles);
        InheritList(AdditionalProjectReferences, other.AdditionalProjectReferences);
        InheritList(AdditionalReferences, other.AdditionalReferences);

        // Files and the functions that return files are one collection in two shapes.
        if (AdditionalFiles.Count == 0 && AdditionalFilesFactories.Count == 0)
        {
            AdditionalFiles.AddRange(other.AdditionalFiles);
            AdditionalFilesFactories.AddRange(other.AdditionalFilesFactories);
        }
    }

    /// <summary>Replaces the functions by the files that they return.</summary>
    internal void RunFactories()
    {
        AdditionalFiles.AddRange(AdditionalFilesFactories.SelectMany(factory => factory()));
        AdditionalFilesFactories.Clear();
    }

    private protected static void InheritList<T>(List<T> list, List<T> other)
    {
        if (list.Count == 0)
        {
            list.AddRange(other);
        }
    }
}
