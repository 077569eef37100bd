using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Testing.Model;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of analyzers: compiles files, runs the analyzers and compares what they report with what is expected.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private SolutionState? _testState;

    /// <summary>The assertions of the test framework.</summary>
    protected static TVerifier Verify { get; } = new();

    /// <summary>The language of the test code.</summary>
    public abstract string Language { get; }

    /// <summary>Adds a source file to the test.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>The files of the test, and the diagnostics that are expected in them.</summary>
    public SolutionState TestState
        => _testState ??= new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    /// <summary>The diagnostics that are expected in the files of the test, on top of those that markup expects.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The least severe compiler diagnostics that must be expected.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup in the files is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>The checks that are left out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>The ids of diagnostics that are switched off.</summary>
    public List<string> DisabledDiagnostics { get; } = new();

    /// <summary>The framework that projects are compiled against.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>A further check of each diagnostic that was found where it is expected.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    /// <summary>Changes to the options of the workspace.</summary>
    public List<Func<OptionSet, OptionSet>> OptionsTransforms { get; } = new();

    /// <summary>Changes to the complete solution; they are given the id of the main project.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = new();

    /// <summary>The time that finding the best match of diagnostics may take. Matching takes no time worth limiting here.</summary>
    public TimeSpan MatchDiagnosticsTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The extension of source files, without a dot.</summary>
    protected abstract string DefaultFileExt { get; }

    /// <summary>What the paths of source files start with.</summary>
    protected virtual string DefaultFilePathPrefix => "/0/Test";

    /// <summary>The path of the first source file.</summary>
    protected virtual string DefaultFilePath => DefaultFilePathPrefix + "0." + DefaultFileExt;

    /// <summary>The name of the main project.</summary>
    protected virtual string DefaultTestProjectName => "TestProject";

    /// <summary>Runs the test; a failure is reported through the verifier.</summary>
    /// <exception cref="ArgumentException">The markup of a file is not balanced.</exception>
    /// <exception cref="InvalidOperationException">Markup cannot be understood, or the references are not on this machine.</exception>
    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    /// <summary>Runs the test.</summary>
    protected virtual Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var analyzers = GetDiagnosticAnalyzers().ToArray();
        var testState = ProcessMarkup(TestState.WithInheritedValuesApplied(null, []), analyzers, []);
        return VerifyStateAsync(testState, Verify, cancellationToken);
    }

    /// <summary>Returns new instances of the analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>Returns the compilation options of every project.</summary>
    protected abstract CompilationOptions CreateCompilationOptions();

    /// <summary>Returns the parse options of every project.</summary>
    protected abstract ParseOptions CreateParseOptions();

    /// <summary>Returns the descriptor of markup without an id, or null if there is none.</summary>
    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        if (analyzers.Length == 0)
        {
            return null;
        }

        var supported = analyzers[0].SupportedDiagnostics;
        return supported.Length == 1 || (supported.Length > 1 && MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor))
            ? supported[0]
            : null;
    }

    /// <summary>Returns the additional files and options that analyzers of a project are given.</summary>
    protected virtual AnalyzerOptions GetAnalyzerOptions(Project project) => project.AnalyzerOptions;

    /// <summary>Attaches analyzers to a compilation.</summary>
    protected virtual CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                options,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
    }

    /// <summary>Whether a compiler diagnostic must be expected.</summary>
    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
        => compilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };

    /// <summary>Returns the diagnostics that take part in the comparison, of all that were found.</summary>
    protected virtual ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(
        ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
        => diagnostics;

    /// <summary>Returns the diagnostics in the order of their files, positions, ids and arguments.</summary>
    protected virtual ImmutableArray<(Project project, Diagnostic diagnostic)> SortDistinctDiagnostics(
        ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
        => diagnostics
            .OrderBy(item => item.diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(item => item.diagnostic.Location.SourceSpan.Start)
            .ThenBy(item => item.diagnostic.Location.SourceSpan.End)
            .ThenBy(item => item.diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(item => string.Join('\n', DiagnosticArguments.Get(item.diagnostic)), StringComparer.Ordinal)
            .ToImmutableArray();

    /// <summary>Creates the workspace that holds the projects.</summary>
    protected virtual Task<Workspace> CreateWorkspaceImplAsync()
        => Task.FromResult<Workspace>(new AdhocWorkspace(WorkspaceHost.Services));

    /// <summary>Creates the workspace that holds the projects.</summary>
    protected Task<Workspace> CreateWorkspaceAsync() => CreateWorkspaceImplAsync();

    /// <summary>Creates a solution with the main project: its options and references, but no files.</summary>
    protected virtual async Task<Solution> CreateSolutionAsync(
        ProjectId projectId,
        EvaluatedProjectState projectState,
        CancellationToken cancellationToken)
    {
        var workspace = await CreateWorkspaceAsync().ConfigureAwait(false);
        var solution = workspace.CurrentSolution;
        foreach (var transform in OptionsTransforms)
        {
            solution = solution.WithOptions(transform(solution.Options));
        }

        return await AddProjectAsync(solution, projectId, projectState, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a solution with all projects and files, and returns the main project.</summary>
    protected virtual async Task<Project> CreateProjectImplAsync(
        EvaluatedProjectState primaryProject,
        ImmutableArray<EvaluatedProjectState> additionalProjects,
        CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, ProjectId>(StringComparer.Ordinal);
        var primaryId = ProjectId.CreateNewId(primaryProject.Name);
        ids.Add(primaryProject.Name, primaryId);
        var solution = await CreateSolutionAsync(primaryId, primaryProject, cancellationToken).ConfigureAwait(false);
        foreach (var project in additionalProjects)
        {
            var id = ProjectId.CreateNewId(project.Name);
            ids.Add(project.Name, id);
            solution = await AddProjectAsync(solution, id, project, cancellationToken).ConfigureAwait(false);
        }

        foreach (var project in additionalProjects.Insert(0, primaryProject))
        {
            solution = AddProjectReferences(AddFiles(solution, ids[project.Name], project), ids, project);
        }

        foreach (var transform in SolutionTransforms)
        {
            solution = transform(solution, primaryId);
        }

        return solution.GetProject(primaryId)
            ?? throw new InvalidOperationException("A solution transform removed the main project.");
    }

    /// <summary>Creates a solution whose projects are ready to be compiled, and returns the main project.</summary>
    protected async Task<Project> CreateProjectAsync(
        EvaluatedProjectState primaryProject,
        ImmutableArray<EvaluatedProjectState> additionalProjects,
        CancellationToken cancellationToken)
    {
        var primary = await CreateProjectImplAsync(primaryProject, additionalProjects, cancellationToken).ConfigureAwait(false);
        var solution = primary.Solution;
        foreach (var id in solution.ProjectIds)
        {
            solution = ApplyCompilationOptions(solution.GetProject(id)!).Solution;
        }

        return solution.GetProject(primary.Id)!;
    }

    /// <summary>
    /// Switches on what the analyzers support but leave off, switches off <see cref="DisabledDiagnostics"/>,
    /// and makes an analyzer that throws an error. What the options of the project already say stays.
    /// </summary>
    protected virtual Project ApplyCompilationOptions(Project project)
    {
        var options = project.CompilationOptions
            ?? throw new InvalidOperationException($"The project '{project.Name}' has no compilation options.");
        var specific = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal);
        foreach (var descriptor in GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            if (!descriptor.IsEnabledByDefault)
            {
                specific[descriptor.Id] = descriptor.DefaultSeverity switch
                {
                    DiagnosticSeverity.Error => ReportDiagnostic.Error,
                    DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
                    DiagnosticSeverity.Info => ReportDiagnostic.Info,
                    _ => ReportDiagnostic.Hidden,
                };
            }
        }

        specific[DiagnosticIds.AnalyzerException] = ReportDiagnostic.Error;
        foreach (var id in DisabledDiagnostics)
        {
            specific[id] = ReportDiagnostic.Suppress;
        }

        return project
            .WithCompilationOptions(options.WithSpecificDiagnosticOptions(
                specific.ToImmutableDictionary(StringComparer.Ordinal).SetItems(options.SpecificDiagnosticOptions)));
    }

    /// <summary>Compiles a project.</summary>
    protected virtual async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
        Project project,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        verifier.True(compilation is not null, $"The project '{project.Name}' cannot be compiled.");
        return (compilation, []);
    }

    /// <summary>Verifies the diagnostics of projects, in plain, in generated and in suppressed code.</summary>
    protected async Task VerifyDiagnosticsAsync(
        EvaluatedProjectState primaryProject,
        ImmutableArray<EvaluatedProjectState> additionalProjects,
        DiagnosticResult[] expected,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var analyzers = GetDiagnosticAnalyzers().ToImmutableArray();
        async Task VerifyAsync(
            EvaluatedProjectState primary,
            ImmutableArray<EvaluatedProjectState> additional,
            ImmutableArray<DiagnosticResult> results,
            IVerifier context)
        {
            var project = await CreateProjectAsync(primary, additional, cancellationToken).ConfigureAwait(false);
            using (project.Solution.Workspace)
            {
                var found = await FindDiagnosticsAsync(project.Solution, analyzers, context, cancellationToken).ConfigureAwait(false);
                var actual = found.Select(item => item.Diagnostic).ToImmutableArray();
                new DiagnosticComparison(analyzers, DefaultFilePath, context, DiagnosticVerifier).Verify(results, actual);
            }
        }

        await VerifyAsync(primaryProject, additionalProjects, [.. expected], verifier).ConfigureAwait(false);
        var checks = ExclusionCheck.Create(
            TestBehaviors,
            GetDiagnosticAnalyzers().ToImmutableArray(),
            expected,
            additionalProjects.Insert(0, primaryProject));
        foreach (var check in checks)
        {
            await VerifyAsync(
                check.Prefix(primaryProject),
                additionalProjects.Select(check.Prefix).ToImmutableArray(),
                check.Expected,
                verifier.PushContext(check.Context)).ConfigureAwait(false);
        }
    }

    private protected SolutionState ProcessMarkup(
        SolutionState state,
        DiagnosticAnalyzer[] analyzers,
        ImmutableArray<string> fixableDiagnostics)
        => state.WithProcessedMarkup(
            MarkupOptions,
            GetDefaultDiagnostic(analyzers),
            analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).ToImmutableArray(),
            fixableDiagnostics,
            DefaultFilePath);

    private protected Task VerifyStateAsync(SolutionState state, IVerifier verifier, CancellationToken cancellationToken)
        => VerifyDiagnosticsAsync(
            Evaluate(state),
            EvaluateAdditionalProjects(state),
            state.ExpectedDiagnostics.ToArray(),
            verifier,
            cancellationToken);

    private protected EvaluatedProjectState Evaluate(ProjectState state) => new(state, ReferenceAssemblies);

    private protected ImmutableArray<EvaluatedProjectState> EvaluateAdditionalProjects(SolutionState state)
        => state.AdditionalProjects.Values.Select(Evaluate).ToImmutableArray();

    private protected async Task<ImmutableArray<FoundDiagnostic>> FindDiagnosticsAsync(
        Solution solution,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<(Project project, Diagnostic diagnostic)>();
        var nonLocal = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var project in solution.Projects)
        {
            var (compilation, generatorDiagnostics)
                = await GetProjectCompilationAsync(project, verifier, cancellationToken).ConfigureAwait(false);
            found.AddRange(generatorDiagnostics.Select(diagnostic => (project, diagnostic)));
            var withAnalyzers = analyzers.IsEmpty
                ? null
                : CreateCompilationWithAnalyzers(compilation, analyzers, GetAnalyzerOptions(project), cancellationToken);
            var compilerFindings = withAnalyzers is not null && CompilerSuppressors.AreAmong(analyzers)
                ? await CompilerSuppressors.GetCompilerDiagnosticsAsync(withAnalyzers, cancellationToken).ConfigureAwait(false)
                : compilation.GetDiagnostics(cancellationToken);
            found.AddRange(compilerFindings
                .Where(diagnostic => IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics))
                .Where(diagnostic => IsReported(diagnostic, compilation))
                .Select(diagnostic => (project, diagnostic)));
            if (withAnalyzers is null)
            {
                continue;
            }

            var result = await withAnalyzers.GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
            nonLocal.UnionWith(result.CompilationDiagnostics.Values.SelectMany(diagnostics => diagnostics));
            found.AddRange(result.GetAllDiagnostics()
                .Where(diagnostic => IsReported(diagnostic, compilation))
                .Select(diagnostic => (project, diagnostic)));
        }

        return SortDistinctDiagnostics(FilterDiagnostics(found.ToImmutable()))
            .Select(item => new FoundDiagnostic(item.project, item.diagnostic, nonLocal.Contains(item.diagnostic)))
            .ToImmutableArray();
    }

    // What a pragma or an attribute suppresses is not there for the user; what a suppressor suppresses is worth a test.
    private static bool IsReported(Diagnostic diagnostic, Compilation compilation)
        => !diagnostic.IsSuppressed
            || diagnostic.GetSuppressionInfo(compilation) is { ProgrammaticSuppressions.IsDefaultOrEmpty: false };

    private async Task<Solution> AddProjectAsync(
        Solution solution,
        ProjectId id,
        EvaluatedProjectState project,
        CancellationToken cancellationToken)
    {
        Verify.LanguageIsSupported(project.Language);
        var references = await project.ReferenceAssemblies.ResolveAsync(project.Language, cancellationToken).ConfigureAwait(false);
        return solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            project.Name,
            project.AssemblyName,
            project.Language,
            compilationOptions: CreateCompilationOptions().WithOutputKind(project.OutputKind),
            parseOptions: CreateParseOptions().WithDocumentationMode(project.DocumentationMode),
            metadataReferences: references.Concat(project.AdditionalReferences)));
    }

    private Solution AddFiles(Solution solution, ProjectId id, EvaluatedProjectState project)
    {
        foreach (var (filename, content) in project.Sources.AddRange(project.GeneratedSources))
        {
            var (name, folders) = GetNameAndFoldersFromPath(DefaultFilePathPrefix, filename);
            solution = solution.AddDocument(DocumentId.CreateNewId(id, name), name, content, folders, filename);
        }

        foreach (var (filename, content) in project.AdditionalFiles)
        {
            var (name, folders) = GetNameAndFoldersFromPath(DefaultFilePathPrefix, filename);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, name), name, content, folders, filename);
        }

        foreach (var (filename, content) in project.AnalyzerConfigFiles)
        {
            var (name, folders) = GetNameAndFoldersFromPath(DefaultFilePathPrefix, filename);
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, name), name, content, folders, filename);
        }

        return solution;
    }

    private static Solution AddProjectReferences(Solution solution, Dictionary<string, ProjectId> ids, EvaluatedProjectState project)
    {
        foreach (var name in project.AdditionalProjectReferences)
        {
            if (!ids.TryGetValue(name, out var target))
            {
                throw new InvalidOperationException(
                    $"The project '{project.Name}' refers to '{name}', which is no project of the test; "
                        + $"there are {string.Join(", ", ids.Keys)}.");
            }

            solution = solution.AddProjectReference(ids[project.Name], new ProjectReference(target));
        }

        return solution;
    }

    /// <summary>Splits a path into the name and the folders that the document has in its project.</summary>
    protected (string fileName, IEnumerable<string> folders) GetNameAndFoldersFromPath(string projectPathPrefix, string path)
        => DocumentPath.Split(projectPathPrefix, path);
}
