using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Writes a call such as <c>ToArray()</c> behind an expression, in the layout of the calls before it.</summary>
internal static class SequenceCall
{
    /// <summary>Adds the call.</summary>
    /// <param name="expression">The sequence.</param>
    /// <param name="method">The extension of <see cref="Enumerable"/> to call.</param>
    /// <param name="asExtension">Whether the place can call it as one; otherwise its type is named.</param>
    /// <param name="arguments">What it is given besides the sequence, as it is written.</param>
    public static ExpressionSyntax On(ExpressionSyntax expression, string method, bool asExtension, string arguments = "")
    {
        if (asExtension && expression is ConditionalAccessExpressionSyntax access)
        {
            // rows?.OrderBy(key).ToArray() belongs to what stands behind the '?'.
            return access.WithWhenNotNull(On(access.WhenNotNull, method, asExtension: true, arguments));
        }

        var bare = expression.WithoutTrailingTrivia();
        var further = SyntaxFactory.ParseArgumentList($"({arguments})");
        var call = asExtension
            ? SyntaxFactory.InvocationExpression(Member(bare, method), further)
            : SyntaxFactory.InvocationExpression(
                SyntaxFactory.ParseExpression("global::System.Linq.Enumerable." + method).WithAdditionalAnnotations(Simplifier.Annotation),
                All(SyntaxFactory.Argument(bare.WithoutLeadingTrivia()), further));
        return (asExtension ? call : call.WithLeadingTrivia(expression.GetLeadingTrivia())).WithTrailingTrivia(expression.GetTrailingTrivia());
    }

    private static ArgumentListSyntax All(ArgumentSyntax sequence, ArgumentListSyntax further) =>
        further.WithArguments(SyntaxFactory.SeparatedList(
            new[] { sequence }.Concat(further.Arguments),
            further.Arguments.Select(_ => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))));

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax receiver, string method)
    {
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        if (LastDot(receiver) is { } last && LineBreakBefore(last, receiver) is { } lineBreak)
        {
            receiver = receiver.WithTrailingTrivia(lineBreak);
            dot = dot.WithLeadingTrivia(last.LeadingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        }

        return SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Parenthesized(receiver), dot, SyntaxFactory.IdentifierName(method));
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
