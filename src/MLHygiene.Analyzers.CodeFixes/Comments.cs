using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Tells comments from other trivia, and finds those that a rewritten node would lose.</summary>
internal static class Comments
{
    /// <summary>Whether comments stand inside a node; those before and behind it stay where they are.</summary>
    public static bool AreInside(SyntaxNode node) =>
        node.DescendantTokens().Any(token =>
            (token.SpanStart != node.SpanStart && token.LeadingTrivia.Any(IsComment)) || (token.Span.End != node.Span.End && token.TrailingTrivia.Any(IsComment)));

    /// <summary>Whether trivia is a comment.</summary>
    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>Whether trivia says something: a comment, a directive.</summary>
    public static bool IsCommentOrDirective(SyntaxTrivia trivia) => trivia.IsDirective || IsComment(trivia);
}
