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
internal sealed record CodeFixRunSettings(
    ImmutableArray<CodeFixProvider> Providers,
    FixAllScope? Scope,
    IterationCount ExpectedIterations,
    CodeFixTestBehaviors Behaviors,
    int? CodeActionIndex,
    string? CodeActionEquivalenceKey,
    Func<Solution, CancellationToken, Task<ImmutableArray<FoundDiagnostic>>> FindDiagnosticsAsync,
    Func<Document, TextSpan, ImmutableArray<Diagnostic>, Action<CodeAction, ImmutableArray<Diagnostic>>, CancellationToken, CodeFixContext> CreateCodeFixContext,
    Func<Document, CodeFixProvider, FixAllScope, string?, IEnumerable<string>, FixAllContext.DiagnosticProvider, CancellationToken, FixAllContext> CreateFixAllContext,
    Func<ImmutableArray<Diagnostic>, Diagnostic?> TrySelectDiagnosticToFix,
    Func<ImmutableArray<CodeAction>, ImmutableArray<CodeAction>> FilterCodeActions,
    Func<int, ImmutableArray<CodeAction>, CodeAction?> TryGetCodeActionToApply,
    Func<Project, CodeAction, CancellationToken, Task<(Project UpdatedProject, ExceptionDispatchInfo? ValidationError)>> ApplyCodeActionAsync,
    IVerifier Verifier);
