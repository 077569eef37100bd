using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Writes <c>ToArray()</c> behind an expression, in the layout of the calls before it.</summary>
internal static class ToArrayCall
{
    private static readonly IdentifierNameSyntax Name = SyntaxFactory.IdentifierName(nameof(Enumerable.ToArray));

    public static ExpressionSyntax On(ExpressionSyntax expression, bool asExtension)
    {
        if (asExtension && expression is ConditionalAccessExpressionSyntax access)
        {
            // rows?.OrderBy(key).ToArray() belongs to what stands behind the '?'.
            return access.WithWhenNotNull(On(access.WhenNotNull, asExtension: true));
        }

        var bare = expression.WithoutTrailingTrivia();
        var call = asExtension
            ? SyntaxFactory.InvocationExpression(Member(bare))
            : SyntaxFactory.InvocationExpression(
                SyntaxFactory.ParseExpression("global::System.Linq.Enumerable.ToArray").WithAdditionalAnnotations(Simplifier.Annotation),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(bare.WithoutLeadingTrivia()))));
        return (asExtension ? call : call.WithLeadingTrivia(expression.GetLeadingTrivia())).WithTrailingTrivia(expression.GetTrailingTrivia());
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax receiver)
    {
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        if (LastDot(receiver) is { } last && LineBreakBefore(last, receiver) is { } lineBreak)
        {
            receiver = receiver.WithTrailingTrivia(lineBreak);
            dot = dot.WithLeadingTrivia(last.LeadingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        }

        return SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Parenthesized(receiver), dot, Name);
    }

    private static ExpressionSyntax Parenthesized(ExpressionSyntax receiver) =>
        receiver is InvocationExpressionSyntax or MemberAccessExpressionSyntax or SimpleNameSyntax or ParenthesizedExpressionSyntax
            or ElementAccessExpressionSyntax
            ? receiver
            : SyntaxFactory.ParenthesizedExpression(receiver.WithoutLeadingTrivia()).WithLeadingTrivia(receiver.GetLeadingTrivia());

    private static SyntaxToken? LastDot(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.OperatorToken,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.OperatorToken,
        _ => null,
    };

    private static SyntaxTrivia? LineBreakBefore(SyntaxToken token, ExpressionSyntax within)
    {
        var previous = token.GetPreviousToken();
        foreach (var trivia in within.Span.Contains(previous.Span) ? previous.TrailingTrivia : default)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return trivia;
            }
        }

        return null;
    }
}
