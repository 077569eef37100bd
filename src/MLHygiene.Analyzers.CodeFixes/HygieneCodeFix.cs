using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>
/// The base of every fix. A fix says what it would do; offering it, applying it to one place or to all, is the same for every rule.
/// </summary>
public abstract class HygieneCodeFix : CodeFixProvider
{
    // One root, every edit: fixes that touch the same statement do not overwrite each other as merged documents do.
    private static readonly FixAllProvider FixAll = FixAllProvider.Create(static (context, document, diagnostics) =>
        context.CodeFixProvider is HygieneCodeFix fix
            ? fix.ApplyAsync(document, diagnostics, context.CancellationToken)
            : Task.FromResult<Document?>(null));

    /// <summary>The one rule whose reports the fix corrects.</summary>
    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rule.Id);

    /// <summary>Whether the fix may be applied to all places at once: not where each place needs its own answer.</summary>
    private protected virtual bool IsForAll => true;

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => IsForAll ? FixAll : null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var fix = await PlanAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (fix is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        fix.Title,
                        async cancellation =>
                            await ApplyAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation).ConfigureAwait(false)
                            ?? context.Document,
                        equivalenceKey: Rule.Id),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// Decides whether a report can be corrected, and how. Returns null where the correction would not compile or its meaning is not sure.
    /// </summary>
    private protected abstract Fix? Plan(FixContext context);

    private async Task<Fix?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? null
            : Plan(new FixContext(document, root, model, diagnostic, cancellationToken));
    }

    private async Task<Document?> ApplyAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var applied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            var fix = await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            if (fix is not null && (fix.Key is null || applied.Add(fix.Key)))
            {
                fix.Apply(editor);
            }
        }

        return editor.GetChangedDocument();
    }
}
