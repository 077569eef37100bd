using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Puts an interpolated text together with a culture: <c>string.Create</c> where the framework and the language have it.</summary>
internal static class InterpolationWrapper
{
    /// <summary>What makes the call of the interpolated text.</summary>
    public static Func<ExpressionSyntax, ExpressionSyntax> At(FixContext context, InterpolatedStringExpressionSyntax text, ExpressionSyntax culture) =>
        HasHandlers(context, text) ? current => Call("string.Create", SyntaxFactory.Argument(culture), SyntaxFactory.Argument(current))
            : current => Call(TypeNames.Of(context.SemanticModel, text.SpanStart, "System.FormattableString") + ".Invariant", SyntaxFactory.Argument(current));

    // What puts the text together lives on the stack, which await leaves.
    private static bool HasHandlers(FixContext context, InterpolatedStringExpressionSyntax text) =>
        text.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
        && !text.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax).Any(node => node is AwaitExpressionSyntax)
        && context.SemanticModel.Compilation.GetSpecialType(SpecialType.System_String).GetMembers("Create").OfType<IMethodSymbol>()
            .Any(create => create.Parameters is { Length: 2 } parameters && parameters[1].RefKind == RefKind.Ref);

    private static InvocationExpressionSyntax Call(string method, params ArgumentSyntax[] arguments) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.ParseExpression(method),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
                arguments,
                Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Length - 1))));
}
