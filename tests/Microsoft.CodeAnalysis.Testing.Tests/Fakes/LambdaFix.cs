using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>A code fix that a test writes in place.</summary>
internal sealed class LambdaFix(string id, FixAllProvider? fixAllProvider, Func<CodeFixContext, Task> register) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [id];

    public override FixAllProvider? GetFixAllProvider() => fixAllProvider;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => register(context);
}
