using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>Turns <c>Bad</c> into <c>Good</c> at the start of the name of a class.</summary>
public class RenameFix : CodeFixProvider
{
    private readonly LambdaFix _fix = Fixes.Rename();

    public override ImmutableArray<string> FixableDiagnosticIds => _fix.FixableDiagnosticIds;

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => _fix.RegisterCodeFixesAsync(context);
}
