using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing.Model;

/// <summary>A project whose defaults are filled in and whose files are plain.</summary>
public sealed class EvaluatedProjectState
{
    /// <summary>Fills in the defaults of a project.</summary>
    public EvaluatedProjectState(ProjectState state, ReferenceAssemblies defaultReferenceAssemblies)
        : this(
            state.Name,
            state.AssemblyName,
            state.Language,
            state.ReferenceAssemblies ?? defaultReferenceAssemblies,
            state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary,
            state.DocumentationMode ?? DocumentationMode.Diagnose,
            state.Sources.ToImmutableArray(),
            state.GeneratedSources.ToImmutableArray(),
            state.AdditionalFiles.Concat(state.AdditionalFilesFactories.SelectMany(factory => factory())).ToImmutableArray(),
            state.AnalyzerConfigFiles.ToImmutableArray(),
            state.AdditionalProjectReferences.ToImmutableArray(),
            state.AdditionalReferences.ToImmutableArray())
    {
    }

    private EvaluatedProjectState(
        string name,
        string assemblyName,
        string language,
        ReferenceAssemblies referenceAssemblies,
        OutputKind outputKind,
        DocumentationMode documentationMode,
        ImmutableArray<(string filename, SourceText content)> sources,
        ImmutableArray<(string filename, SourceText content)> generatedSources,
        ImmutableArray<(string filename, SourceText content)> additionalFiles,
        ImmutableArray<(string filename, SourceText content)> analyzerConfigFiles,
        ImmutableArray<string> additionalProjectReferences,
        ImmutableArray<MetadataReference> additionalReferences)
    {
        Name = name;
        AssemblyName = assemblyName;
        Language = language;
        ReferenceAssemblies = referenceAssemblies;
        OutputKind = outputKind;
        DocumentationMode = documentationMode;
        Sources = sources;
        GeneratedSources = generatedSources;
        AdditionalFiles = additionalFiles;
        AnalyzerConfigFiles = analyzerConfigFiles;
        AdditionalProjectReferences = additionalProjectReferences;
        AdditionalReferences = additionalReferences;
    }

    /// <summary>The name by which other projects refer to this one.</summary>
    public string Name { get; }

    /// <summary>The name of the assembly that is compiled.</summary>
    public string AssemblyName { get; }

    /// <summary>The language of the sources.</summary>
    public string Language { get; }

    /// <summary>The framework to compile against.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; }

    /// <summary>What is compiled.</summary>
    public OutputKind OutputKind { get; }

    /// <summary>How documentation comments are read.</summary>
    public DocumentationMode DocumentationMode { get; }

    /// <summary>The source files.</summary>
    public ImmutableArray<(string filename, SourceText content)> Sources { get; }

    /// <summary>The source files behind the others.</summary>
    public ImmutableArray<(string filename, SourceText content)> GeneratedSources { get; }

    /// <summary>The files that are no sources.</summary>
    public ImmutableArray<(string filename, SourceText content)> AdditionalFiles { get; }

    /// <summary>The files of the kind <c>.editorconfig</c> and <c>.globalconfig</c>.</summary>
    public ImmutableArray<(string filename, SourceText content)> AnalyzerConfigFiles { get; }

    /// <summary>The names of the projects that this one refers to.</summary>
    public ImmutableArray<string> AdditionalProjectReferences { get; }

    /// <summary>References on top of the framework.</summary>
    public ImmutableArray<MetadataReference> AdditionalReferences { get; }

    /// <summary>Returns a copy with other source files.</summary>
    public EvaluatedProjectState WithSources(ImmutableArray<(string filename, SourceText content)> sources)
        => new(
            Name,
            AssemblyName,
            Language,
            ReferenceAssemblies,
            OutputKind,
            DocumentationMode,
            sources,
            GeneratedSources,
            AdditionalFiles,
            AnalyzerConfigFiles,
            AdditionalProjectReferences,
            AdditionalReferences);
}
