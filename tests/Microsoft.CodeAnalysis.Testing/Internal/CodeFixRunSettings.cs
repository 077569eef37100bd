using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a run takes from the test that it belongs to; the functions are those that a test may override.</summary>
internal sealed class CodeFixRunSettings
{
    internal delegate CodeFixContext CodeFixContextFactory(
        Document document,
        TextSpan span,
        ImmutableArray<Diagnostic> diagnostics,
        Action<CodeAction, ImmutableArray<Diagnostic>> registerCodeFix,
        CancellationToken cancellationToken);

    internal delegate FixAllContext FixAllContextFactory(
        Document document,
        CodeFixProvider codeFixProvider,
        FixAllScope scope,
        string? codeActionEquivalenceKey,
        IEnumerable<string> diagnosticIds,
        FixAllContext.DiagnosticProvider fixAllDiagnosticProvider,
        CancellationToken cancellationToken);

    internal delegate Task<(Project UpdatedProject, ExceptionDispatchInfo? ValidationError)> CodeActionApplication(
        Project project,
        CodeAction codeAction,
        CancellationToken cancellationToken);

    internal required ImmutableArray<CodeFixProvider> Providers { get; init; }

    /// <summary>The scope in which everything is fixed at once; null fixes one by one.</summary>
    internal required FixAllScope? Scope { get; init; }

    internal required IterationCount ExpectedIterations { get; init; }

    internal required CodeFixTestBehaviors Behaviors { get; init; }

    internal required int? CodeActionIndex { get; init; }

    internal required string? CodeActionEquivalenceKey { get; init; }

    internal required Func<Solution, CancellationToken, Task<ImmutableArray<FoundDiagnostic>>> FindDiagnosticsAsync { get; init; }

    internal required CodeFixContextFactory CreateCodeFixContext { get; init; }

    internal required FixAllContextFactory CreateFixAllContext { get; init; }

    internal required Func<ImmutableArray<Diagnostic>, Diagnostic?> TrySelectDiagnosticToFix { get; init; }

    internal required Func<ImmutableArray<CodeAction>, ImmutableArray<CodeAction>> FilterCodeActions { get; init; }

    internal required Func<int, ImmutableArray<CodeAction>, CodeAction?> TryGetCodeActionToApply { get; init; }

    internal required CodeActionApplication ApplyCodeActionAsync { get; init; }

    internal required IVerifier Verifier { get; init; }
}
