using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The projects of a test before or after a code fix, with the diagnostics that are expected in them.</summary>
public class SolutionState : ProjectState
{
    private readonly string _defaultExtension;

    /// <summary>Creates an empty state whose unnamed files are named <c>defaultPrefix + index + "." + defaultExtension</c>.</summary>
    public SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
        : base(name, language, defaultPrefix, defaultExtension)
    {
        _defaultExtension = defaultExtension;
        AdditionalProjects = new ProjectCollection(language, defaultExtension);
    }

    private SolutionState(SolutionState other)
        : base(other)
    {
        _defaultExtension = other._defaultExtension;
        InheritanceMode = other.InheritanceMode;
        MarkupHandling = other.MarkupHandling;
        AdditionalProjects = new ProjectCollection(other.Language, _defaultExtension);
        AddProjects(other.AdditionalProjects);
        ExpectedDiagnostics.AddRange(other.ExpectedDiagnostics);
    }

    /// <summary>What is taken over from the state before; null decides by whether this state says something of its own.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>What becomes of markup in the files; null decides by whether this state says something of its own.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    /// <summary>The projects beside the one that this state itself describes.</summary>
    public ProjectCollection AdditionalProjects { get; }

    /// <summary>The expected diagnostics, on top of those that markup expects.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = new();

    /// <summary>Returns this state completed from the state before it.</summary>
    /// <param name="baseState">The state before, already completed; null for the first state.</param>
    /// <param name="fixableDiagnostics">The ids that the code fix claims.</param>
    public SolutionState WithInheritedValuesApplied(SolutionState? baseState, ImmutableArray<string> fixableDiagnostics)
    {
        var result = new SolutionState(this);
        if (baseState is null)
        {
            result.InheritanceMode ??= StateInheritanceMode.Explicit;
            result.MarkupHandling ??= MarkupMode.Allow;
        }
        else
        {
            var hasOwnContent = StateComparison.HasAnyChange(baseState, this, recursive: true);
            result.InheritanceMode ??= hasOwnContent ? StateInheritanceMode.AutoInherit : StateInheritanceMode.AutoInheritAll;
            result.MarkupHandling ??= hasOwnContent ? MarkupMode.IgnoreFixable : baseState.MarkupHandling;
            if (result.InheritanceMode != StateInheritanceMode.Explicit)
            {
                result.InheritFrom(baseState, fixableDiagnostics);
            }
        }

        result.RunFactories();
        foreach (var project in result.AdditionalProjects.Values)
        {
            project.RunFactories();
        }

        return result;
    }

    /// <summary>Returns this state with plain files, and with the diagnostics that the markup in them expects.</summary>
    /// <param name="markupOptions">How markup is read.</param>
    /// <param name="defaultDiagnostic">The descriptor of markup without an id, or null if there is none.</param>
    /// <param name="supportedDiagnostics">The descriptors of the analyzers.</param>
    /// <param name="fixableDiagnostics">The ids that the code fix claims.</param>
    /// <param name="defaultPath">The file of expected diagnostics that name none.</param>
    /// <exception cref="InvalidOperationException">No single descriptor fits a span, or a location key is unknown.</exception>
    /// <exception cref="ArgumentException">The markup is not balanced, or a location key occurs twice.</exception>
    public SolutionState WithProcessedMarkup(
        MarkupOptions markupOptions,
        DiagnosticDescriptor? defaultDiagnostic,
        ImmutableArray<DiagnosticDescriptor> supportedDiagnostics,
        ImmutableArray<string> fixableDiagnostics,
        string defaultPath)
    {
        var result = new SolutionState(this);
        var mode = MarkupHandling ?? MarkupMode.Allow;
        var markup = new MarkupProcessor(mode, markupOptions, defaultDiagnostic, supportedDiagnostics, fixableDiagnostics);
        foreach (var project in result.AdditionalProjects.Values.Prepend(result))
        {
            markup.Process(project.Sources);
            markup.Process(project.GeneratedSources);
            markup.Process(project.AdditionalFiles);
            markup.Process(project.AnalyzerConfigFiles);
        }

        result.ExpectedDiagnostics.Clear();
        result.ExpectedDiagnostics.AddRange(ExpectedDiagnostics
            .Select(expected => markup.ResolveKeys(expected.WithDefaultPath(defaultPath))));
        result.ExpectedDiagnostics.AddRange(markup.ExpectedDiagnostics);

        // The files are plain now; a state derived from this one must not look for markup again.
        result.MarkupHandling = MarkupMode.None;
        result.InheritanceMode = StateInheritanceMode.Explicit;
        return result;
    }

    private void InheritFrom(SolutionState baseState, ImmutableArray<string> fixableDiagnostics)
    {
        Inherit(baseState);
        foreach (var (name, project) in AdditionalProjects)
        {
            if (baseState.AdditionalProjects.TryGetValue(name, out var baseProject))
            {
                project.Inherit(baseProject);
            }
        }

        AddProjects(baseState.AdditionalProjects.Where(pair => !AdditionalProjects.ContainsKey(pair.Key)).ToList());
        if (ExpectedDiagnostics.Count == 0)
        {
            ExpectedDiagnostics.AddRange(InheritanceMode == StateInheritanceMode.AutoInheritAll
                ? baseState.ExpectedDiagnostics
                : baseState.ExpectedDiagnostics.Where(expected => !fixableDiagnostics.Contains(expected.Id, StringComparer.Ordinal)));
        }
    }

    private void AddProjects(IEnumerable<KeyValuePair<string, ProjectState>> projects)
    {
        foreach (var (name, project) in projects)
        {
            AdditionalProjects.Add(name, project.Clone());
        }
    }
}
