using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Microsoft.CodeAnalysis.Testing.Tests.Fakes;

/// <summary>Code fixes of <see cref="BadNameAnalyzer"/>.</summary>
internal static class Fixes
{
    internal const string Key = "rename";

    /// <summary>Replaces the reported class.</summary>
    internal static LambdaFix ReplaceClass(Func<ClassDeclarationSyntax, SyntaxNode> replace, FixAllProvider? fixAllProvider = null)
        => Offer(fixAllProvider, (document, root, declaration) =>
        [
            CodeAction.Create("Rename", _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(declaration, replace(declaration)))), Key),
        ]);

    /// <summary>Offers code actions for the reported class.</summary>
    internal static LambdaFix Offer(FixAllProvider? fixAllProvider, Func<Document, SyntaxNode, ClassDeclarationSyntax, CodeAction[]> create)
        => new(BadNameAnalyzer.Id, fixAllProvider, async context =>
        {
            var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
            var declaration = root!.FindNode(context.Span).FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
            foreach (var action in create(context.Document, root, declaration))
            {
                context.RegisterCodeFix(action, context.Diagnostics);
            }
        });

    /// <summary>Offers to rename the reported class to <c>Good</c> and its letter, or to what <paramref name="prefixes"/> say.</summary>
    internal static LambdaFix Rename(FixAllProvider? fixAllProvider = null, params string[] prefixes)
        => Offer(fixAllProvider, (document, root, declaration) => (prefixes.Length == 0 ? ["Good"] : prefixes)
            .Select(prefix => CodeAction.Create(
                $"To {prefix}",
                _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(declaration, WithPrefix(declaration, prefix)))),
                $"to {prefix}"))
            .ToArray());

    internal static ClassDeclarationSyntax WithPrefix(ClassDeclarationSyntax declaration, string prefix)
        => WithName(declaration, declaration.Identifier.ValueText.Replace("Bad", prefix, StringComparison.Ordinal));

    internal static ClassDeclarationSyntax WithName(ClassDeclarationSyntax declaration, string name)
        => declaration.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(declaration.Identifier));
}
