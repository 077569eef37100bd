using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>A way to fix everything that a test writes in place.</summary>
internal sealed class LambdaFixAll(Func<FixAllContext, Task<CodeAction?>> getFix, params FixAllScope[] scopes) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => scopes;

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => getFix(fixAllContext);
}
