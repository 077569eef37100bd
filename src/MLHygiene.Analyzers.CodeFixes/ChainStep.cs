using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Puts a call into a chain of calls, in the layout that the chain has.</summary>
internal static class ChainStep
{
    /// <summary>
    /// Turns <c>chain.Last(…)</c> into <c>chain.method(argument).Last(…)</c>. The new step stands on a line of its own where the last one
    /// does; a comment above the last one stays there.
    /// </summary>
    public static SyntaxNode InsertBefore(SyntaxNode last, string method, ExpressionSyntax argument)
    {
        if (last is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            return last;
        }

        var indent = access.OperatorToken.LeadingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1);
        var lineEnd = access.Expression.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1);
        // Tokens without elastic trivia: a formatter would write line ends of its own.
        var step = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                access.Expression,
                SyntaxFactory.Token(SyntaxFactory.TriviaList(indent), SyntaxKind.DotToken, default),
                SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(default, method, default))),
            SyntaxFactory.ArgumentList(
                SyntaxFactory.Token(default, SyntaxKind.OpenParenToken, default),
                SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(argument.WithoutTrivia())),
                SyntaxFactory.Token(default, SyntaxKind.CloseParenToken, SyntaxFactory.TriviaList(lineEnd))));
        return call.WithExpression(access.WithExpression(step));
    }
}
