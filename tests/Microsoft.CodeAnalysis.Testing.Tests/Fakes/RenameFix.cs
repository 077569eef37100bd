using System;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>Turns <c>Bad</c> into <c>Good</c> at the start of the name of a class.</summary>
public class RenameFix : CodeFixProvider
{
    public const string Key = "rename";

    public override ImmutableArray<string> FixableDiagnosticIds => [BadNameAnalyzer.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        var declaration = root!.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Rename", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, Fix(declaration)))), Key),
                diagnostic);
        }
    }

    protected virtual ClassDeclarationSyntax Fix(ClassDeclarationSyntax declaration)
    {
        var name = declaration.Identifier.ValueText.Replace("Bad", "Good", StringComparison.Ordinal);
        return declaration.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(declaration.Identifier));
    }
}
