using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fixes a solution round by round, until nothing is left to fix or nothing changes any more.</summary>
internal sealed class CodeFixRun(CodeFixRunSettings settings)
{
    /// <summary>The number of rounds in which a fix was offered.</summary>
    internal int Iterations { get; private set; }

    /// <summary>The first tree that differs from the one parsed from its text.</summary>
    internal ExceptionDispatchInfo? ValidationError { get; private set; }

    /// <summary>What a failure should say about how the run went.</summary>
    internal HashSet<string> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the project as the fixes leave it.</summary>
    internal async Task<Project> ExecuteAsync(Project project, CancellationToken cancellationToken)
    {
        var previous = ImmutableArray<string>.Empty;
        while (!settings.ExpectedIterations.IsExceededAfter(Iterations))
        {
            var found = await settings.FindDiagnosticsAsync(project.Solution, cancellationToken).ConfigureAwait(false);
            var fingerprints = found.Select(GetFingerprint).ToImmutableArray();
            if (found.IsEmpty || (Iterations > 0 && fingerprints.SequenceEqual(previous, StringComparer.Ordinal)))
            {
                break;
            }

            previous = fingerprints;
            var action = await ChooseActionAsync(project.Solution, found, cancellationToken).ConfigureAwait(false);
            if (action is null)
            {
                break;
            }

            Iterations++;
            var (updated, error) = await settings.ApplyCodeActionAsync(project, action, cancellationToken).ConfigureAwait(false);
            project = updated;
            ValidationError ??= error;
            if (settings.Behaviors.HasFlag(CodeFixTestBehaviors.FixOne))
            {
                break;
            }
        }

        return project;
    }

    private static string GetFingerprint(FoundDiagnostic found)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Project.Id.Id}|{found.Diagnostic}|{found.Diagnostic.Location.SourceSpan}");

    private async Task<CodeAction?> ChooseActionAsync(
        Solution solution,
        ImmutableArray<FoundDiagnostic> found,
        CancellationToken cancellationToken)
    {
        foreach (var (diagnostic, document) in GetFixable(solution, found))
        {
            var offers = await GetOffersAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            var actions = settings.FilterCodeActions(offers.Select(offer => offer.Action).ToImmutableArray());
            var chosen = settings.TryGetCodeActionToApply(Iterations, actions);
            if (chosen is null)
            {
                AddNote(diagnostic, actions);
                continue;
            }

            var provider = offers.First(offer => offer.Action == chosen).Provider;
            return settings.Scope is { } scope
                ? await GetFixAllActionAsync(scope, provider, chosen, document, found, cancellationToken).ConfigureAwait(false)
                : chosen;
        }

        return null;
    }

    private IEnumerable<(Diagnostic Diagnostic, Document Document)> GetFixable(Solution solution, ImmutableArray<FoundDiagnostic> found)
    {
        var ids = settings.Providers.SelectMany(provider => provider.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);
        var fixable = new List<(Diagnostic Diagnostic, Document Document)>();
        foreach (var item in found.Where(item => ids.Contains(item.Diagnostic.Id) && !item.Diagnostic.IsSuppressed))
        {
            if (solution.GetDocument(item.Diagnostic.Location.SourceTree) is not { } document)
            {
                continue;
            }

            settings.Verifier.False(
                item.IsNonLocal && !settings.Behaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck),
                $"Code fix is attempting to provide a fix for a non-local analyzer diagnostic: '{item.Diagnostic}'. "
                    + "It is reported at the end of the compilation, where editors offer no fix.");
            fixable.Add((item.Diagnostic, document));
        }

        var selected = settings.TrySelectDiagnosticToFix(fixable.Select(item => item.Diagnostic).ToImmutableArray());
        return selected is null ? fixable : fixable.Where(item => selected.Equals(item.Diagnostic));
    }

    private async Task<List<(CodeFixProvider Provider, CodeAction Action)>> GetOffersAsync(
        Document document,
        Diagnostic diagnostic,
        CancellationToken cancellationToken)
    {
        var offers = new List<(CodeFixProvider Provider, CodeAction Action)>();
        var providers = settings.Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.Ordinal));
        foreach (var provider in providers)
        {
            var context = settings.CreateCodeFixContext(
                document,
                diagnostic.Location.SourceSpan,
                [diagnostic],
                (action, _) => offers.AddRange(Flatten(action).Select(leaf => (provider, leaf))),
                cancellationToken);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        }

        return offers;
    }

    private static IEnumerable<CodeAction> Flatten(CodeAction action)
        => action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Flatten);

    private async Task<CodeAction?> GetFixAllActionAsync(
        FixAllScope scope,
        CodeFixProvider provider,
        CodeAction chosen,
        Document document,
        ImmutableArray<FoundDiagnostic> found,
        CancellationToken cancellationToken)
    {
        if (provider.GetFixAllProvider() is not { } fixAllProvider || !fixAllProvider.GetSupportedFixAllScopes().Contains(scope))
        {
            Notes.Add($"'{provider.GetType().Name}' does not support fixing all in the scope '{scope}'");
            return null;
        }

        var ids = fixAllProvider.GetSupportedFixAllDiagnosticIds(provider).ToImmutableHashSet(StringComparer.Ordinal);
        var context = settings.CreateFixAllContext(
            document,
            provider,
            scope,
            chosen.EquivalenceKey,
            ids,
            new RoundDiagnosticProvider(found.Where(item => ids.Contains(item.Diagnostic.Id)).ToImmutableArray()),
            cancellationToken);
        var action = await fixAllProvider.GetFixAsync(context).ConfigureAwait(false);
        if (action is null)
        {
            var name = fixAllProvider.GetType().Name;
            Notes.Add($"'{name}' offers nothing for the equivalence key '{chosen.EquivalenceKey}' in the scope '{scope}'");
        }

        return action;
    }

    private void AddNote(Diagnostic diagnostic, ImmutableArray<CodeAction> actions)
    {
        // That nothing is offered for a diagnostic is common; that something else is offered is worth knowing.
        if (!actions.IsEmpty)
        {
            var wanted = settings.CodeActionEquivalenceKey is { } key
                ? $"the equivalence key '{key}'"
                : string.Create(CultureInfo.InvariantCulture, $"the index {settings.CodeActionIndex}");
            Notes.Add($"No code action for '{diagnostic.Id}' has {wanted}; {CodeActionDescription.Describe(actions)}");
        }
    }
}
