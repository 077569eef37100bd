using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A test of code fixes: verifies the diagnostics, applies the fixes one by one and then all at once in every scope,
/// and verifies the resulting files and the diagnostics in them.
/// </summary>
public abstract class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private SolutionState? _fixedState;
    private SolutionState? _batchFixedState;

    /// <summary>Adds a source file as the fix leaves it; the text of the input expects that no fix is offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>Adds a source file as fixing everything at once leaves it, where that differs.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>The files after the fixes were applied one by one, and the diagnostics that remain.</summary>
    public SolutionState FixedState
        => _fixedState ??= new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    /// <summary>The files after all diagnostics were fixed at once, and the diagnostics that remain.</summary>
    public SolutionState BatchFixedState
        => _batchFixedState ??= new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    /// <summary>
    /// The number of fixes that are applied one by one. A negative number is a limit; null limits it by the fixable diagnostics.
    /// </summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>The number of rounds in which everything is fixed at once, in any scope that has no number of its own.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>The number of rounds in which everything in a document is fixed at once.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>The number of rounds in which everything in a project is fixed at once.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    /// <summary>The checks that are left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>The same as <see cref="CodeActionTest{TVerifier}.CodeActionIndex"/>.</summary>
    public int? CodeFixIndex
    {
        get => CodeActionIndex;
        set => CodeActionIndex = value;
    }

    /// <summary>The same as <see cref="CodeActionTest{TVerifier}.CodeActionEquivalenceKey"/>.</summary>
    public string? CodeFixEquivalenceKey
    {
        get => CodeActionEquivalenceKey;
        set => CodeActionEquivalenceKey = value;
    }

    /// <summary>The same as <see cref="CodeActionTest{TVerifier}.CodeActionValidationMode"/>.</summary>
    public CodeActionValidationMode CodeFixValidationMode
    {
        get => CodeActionValidationMode;
        set => CodeActionValidationMode = value;
    }

    /// <summary>Returns new instances of the code fix providers under test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <inheritdoc/>
    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var analyzers = GetDiagnosticAnalyzers().ToArray();
        var fixableIds = GetFixableIds(GetCodeFixProviders());
        var rawTestState = TestState.WithInheritedValuesApplied(null, fixableIds);
        var rawFixedState = FixedState.WithInheritedValuesApplied(rawTestState, fixableIds);
        var rawBatchFixedState = BatchFixedState.WithInheritedValuesApplied(rawFixedState, fixableIds);
        var testState = ProcessMarkup(rawTestState, analyzers, fixableIds);
        var fixedState = ProcessMarkup(rawFixedState, analyzers, fixableIds);
        var batchFixedState = ProcessMarkup(rawBatchFixedState, analyzers, fixableIds);

        await VerifyStateAsync(testState, Verify.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);
        if (!CodeActionExpected(FixedState) && !CodeActionExpected(BatchFixedState))
        {
            return;
        }

        await VerifyFixAsync(testState, fixedState, batchFixedState, Verify, cancellationToken).ConfigureAwait(false);
        await VerifyStateAsync(fixedState, Verify.PushContext("Diagnostics of fixed state"), cancellationToken).ConfigureAwait(false);
        if (CodeActionExpected(BatchFixedState))
        {
            var batchVerifier = Verify.PushContext("Diagnostics of batch fixed state");
            await VerifyStateAsync(batchFixedState, batchVerifier, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
        => base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics)
            || GetFixableIds(GetCodeFixProviders()).Contains(diagnostic.Id, StringComparer.Ordinal);

    /// <summary>Creates the context in which a provider offers fixes for one diagnostic.</summary>
    protected virtual CodeFixContext CreateCodeFixContext(
        Document document,
        TextSpan span,
        ImmutableArray<Diagnostic> diagnostics,
        Action<CodeAction, ImmutableArray<Diagnostic>> registerCodeFix,
        CancellationToken cancellationToken)
        => new(document, span, diagnostics, registerCodeFix, cancellationToken);

    /// <summary>Creates the context in which all diagnostics of a scope are fixed.</summary>
    protected virtual FixAllContext CreateFixAllContext(
        Document document,
        CodeFixProvider codeFixProvider,
        FixAllScope scope,
        string? codeActionEquivalenceKey,
        IEnumerable<string> diagnosticIds,
        FixAllContext.DiagnosticProvider fixAllDiagnosticProvider,
        CancellationToken cancellationToken)
        => new(document, codeFixProvider, scope, codeActionEquivalenceKey!, diagnosticIds, fixAllDiagnosticProvider, cancellationToken);

    /// <summary>Chooses the diagnostic that is fixed next; null chooses the first one that is offered a fix.</summary>
    protected virtual Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) => null;

    /// <summary>Verifies what the fixes make of the files, one by one and all at once.</summary>
    protected async Task VerifyFixAsync(
        SolutionState testState,
        SolutionState fixedState,
        SolutionState batchFixedState,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var providers = GetCodeFixProviders().ToImmutableArray();
        var fixableIds = GetFixableIds(providers);
        var fixable = testState.ExpectedDiagnostics.Where(expected => fixableIds.Contains(expected.Id, StringComparer.Ordinal)).ToList();

        // Every run starts from the same diagnostics: they are found once, and the files are compiled once.
        var project = await CreateProjectAsync(Evaluate(testState), EvaluateAdditionalProjects(testState), cancellationToken)
            .ConfigureAwait(false);
        using var workspace = project.Solution.Workspace;
        var analyzers = GetDiagnosticAnalyzers().ToImmutableArray();
        var found = await FindDiagnosticsAsync(project.Solution, analyzers, verifier, cancellationToken).ConfigureAwait(false);

        var count = NumberOfIncrementalIterations ?? (HasAnyChange(testState, fixedState, recursive: true) ? -fixable.Count : 0);
        await RunFixAsync(
            project,
            found,
            fixedState,
            null,
            new IterationCount(count),
            nameof(NumberOfIncrementalIterations),
            verifier.PushContext("Iterative code fix application"),
            cancellationToken).ConfigureAwait(false);
        if (!providers.Any(provider => provider.GetFixAllProvider() is not null))
        {
            return;
        }

        foreach (var check in CreateFixAllChecks(testState, batchFixedState, fixable))
        {
            if (!CodeFixTestBehaviors.HasFlag(check.Skip))
            {
                await RunFixAsync(
                    project,
                    found,
                    batchFixedState,
                    check.Scope,
                    check.Iterations,
                    check.Property,
                    verifier.PushContext($"Fix all in {check.Scope.ToString().ToLowerInvariant()}"),
                    cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static ImmutableArray<string> GetFixableIds(IEnumerable<CodeFixProvider> providers)
        => providers.SelectMany(provider => provider.FixableDiagnosticIds).Distinct(StringComparer.Ordinal).ToImmutableArray();

    private static int CountChangedProjects(SolutionState oldState, SolutionState newState)
        => (HasAnyChange(oldState, newState, recursive: false) ? 1 : 0)
            + newState.AdditionalProjects.Count(pair =>
                !oldState.AdditionalProjects.TryGetValue(pair.Key, out var oldProject)
                || HasAnyChange(oldProject, pair.Value, recursive: false));

    private IEnumerable<(FixAllScope Scope, CodeFixTestBehaviors Skip, IterationCount Iterations, string Property)> CreateFixAllChecks(
        SolutionState testState,
        SolutionState batchFixedState,
        List<DiagnosticResult> fixable)
    {
        var changes = HasAnyChange(testState, batchFixedState, recursive: true);
        IterationCount Count(int? count, int limit) => new(count ?? NumberOfFixAllIterations ?? (changes ? -limit : 0));

        var files = fixable.Where(expected => expected.HasLocation).Select(expected => expected.Spans[0].Span.Path);
        yield return (
            FixAllScope.Document,
            CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
            Count(NumberOfFixAllInDocumentIterations, files.Distinct(StringComparer.Ordinal).Count()),
            nameof(NumberOfFixAllInDocumentIterations));
        yield return (
            FixAllScope.Project,
            CodeFixTestBehaviors.SkipFixAllInProjectCheck,
            Count(NumberOfFixAllInProjectIterations, CountChangedProjects(testState, batchFixedState)),
            nameof(NumberOfFixAllInProjectIterations));
        yield return (
            FixAllScope.Solution,
            CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
            Count(null, 1),
            nameof(NumberOfFixAllIterations));
    }

    private async Task RunFixAsync(
        Project project,
        ImmutableArray<FoundDiagnostic> found,
        SolutionState expectedState,
        FixAllScope? scope,
        IterationCount expectedIterations,
        string iterationProperty,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var analyzers = GetDiagnosticAnalyzers().ToImmutableArray();
        var run = new CodeFixRun(new CodeFixRunSettings
        {
            Providers = GetCodeFixProviders().ToImmutableArray(),
            Scope = scope,
            ExpectedIterations = expectedIterations,
            Behaviors = CodeFixTestBehaviors,
            CodeActionIndex = CodeActionIndex,
            CodeActionEquivalenceKey = CodeActionEquivalenceKey,
            FindDiagnosticsAsync = (solution, token) => ReferenceEquals(solution, project.Solution)
                ? Task.FromResult(found)
                : FindDiagnosticsAsync(solution, analyzers, verifier, token),
            CreateCodeFixContext = CreateCodeFixContext,
            CreateFixAllContext = CreateFixAllContext,
            TrySelectDiagnosticToFix = TrySelectDiagnosticToFix,
            FilterCodeActions = FilterCodeActions,
            TryGetCodeActionToApply = (iteration, actions)
                => TryGetCodeActionToApply(iteration, actions, CodeActionIndex, CodeActionEquivalenceKey, CodeActionVerifier, verifier),
            ApplyCodeActionAsync = (current, action, token) => ApplyCodeActionAsync(current, action, verifier, token),
            Verifier = verifier,
        });
        var fixedProject = await run.ExecuteAsync(project, cancellationToken).ConfigureAwait(false);
        var contentVerifier = run.Notes.Aggregate(verifier, (current, note) => current.PushContext(note));
        await SolutionComparison.VerifyAsync(fixedProject, expectedState, DefaultFilePathPrefix, contentVerifier, cancellationToken)
            .ConfigureAwait(false);
        run.ValidationError?.Throw();
        expectedIterations.Verify(run.Iterations, iterationProperty, contentVerifier);
    }
}
