using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of code actions: chooses one of those that are offered, applies it and looks at the trees that it built.</summary>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The index of the code action to apply, of those that are offered; null takes the first one.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The equivalence key of the code action to apply; null takes any.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>A further check of each code action before it is applied, such as of its title.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>How far the trees that a code action built must agree with the trees parsed from their text.</summary>
    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    /// <summary>The enumeration of the kinds of syntax, which names them in failures.</summary>
    public abstract Type SyntaxKindType { get; }

    /// <summary>Whether a state says what a code action is expected to do.</summary>
    protected static bool CodeActionExpected(SolutionState state)
        => state.InheritanceMode is not null || state.MarkupHandling is not null || state.HasFiles
            || state.AdditionalProjects.Values.Any(project => project.HasFiles);

    /// <summary>Whether <paramref name="newState"/> holds other files or references than <paramref name="oldState"/>.</summary>
    protected static bool HasAnyChange(ProjectState oldState, ProjectState newState, bool recursive)
        => StateComparison.HasAnyChange(oldState, newState, recursive);

    /// <summary>Chooses the code action to apply, and verifies it; null if none is the one.</summary>
    /// <param name="iteration">The number of code actions that were applied before.</param>
    /// <param name="actions">The code actions that are offered.</param>
    /// <param name="codeActionIndex">The index of the code action, or null.</param>
    /// <param name="codeActionEquivalenceKey">The equivalence key of the code action, or null.</param>
    /// <param name="codeActionVerifier">A further check of the code action, or null.</param>
    /// <param name="verifier">Reports an index and a key that contradict each other.</param>
    protected static CodeAction? TryGetCodeActionToApply(
        int iteration,
        ImmutableArray<CodeAction> actions,
        int? codeActionIndex,
        string? codeActionEquivalenceKey,
        Action<CodeAction, IVerifier>? codeActionVerifier,
        IVerifier verifier)
    {
        CodeAction? Find(string key)
            => actions.FirstOrDefault(action => string.Equals(action.EquivalenceKey, key, StringComparison.Ordinal));

        CodeAction? chosen;
        if (codeActionIndex is { } index && codeActionEquivalenceKey is { } key)
        {
            // Only some diagnostics may be offered the action; the first one must be.
            if (Find(key) is null && iteration > 0)
            {
                return null;
            }

            var offered = CodeActionDescription.Describe(actions);
            verifier.True(
                index < actions.Length,
                string.Create(CultureInfo.InvariantCulture, $"There is no code action with the index {index}; {offered}"));
            chosen = actions[index];
            verifier.Equal(
                key,
                chosen.EquivalenceKey,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The code action with the index {index} should have the equivalence key '{key}' "
                        + $"but has '{chosen.EquivalenceKey}'; {offered}"));
        }
        else if (codeActionEquivalenceKey is not null)
        {
            chosen = Find(codeActionEquivalenceKey);
        }
        else
        {
            chosen = actions.ElementAtOrDefault(codeActionIndex ?? 0);
        }

        if (chosen is not null)
        {
            codeActionVerifier?.Invoke(chosen, verifier);
        }

        return chosen;
    }

    /// <summary>Returns the code actions that take part in the test, of all that are offered.</summary>
    protected virtual ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) => actions;

    /// <summary>
    /// Applies a code action, and returns the project with every changed document parsed anew.
    /// The error, if any, is that a tree differs from the one parsed from its text; it is returned because
    /// a difference in the text, which is looked at later, says more.
    /// </summary>
    protected async Task<(Project updatedProject, ExceptionDispatchInfo? validationError)> ApplyCodeActionAsync(
        Project project,
        CodeAction codeAction,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        var operations = await codeAction.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changes = operations.OfType<ApplyChangesOperation>().ToList();
        verifier.Equal(
            1,
            changes.Count,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The code action '{codeAction.Title}' should change the solution once; it has {changes.Count} operations that do."));
        return await SyntaxValidation.ReparseAsync(
            project,
            changes[0].ChangedSolution,
            CodeActionValidationMode,
            SyntaxKindType,
            verifier,
            cancellationToken).ConfigureAwait(false);
    }
}
