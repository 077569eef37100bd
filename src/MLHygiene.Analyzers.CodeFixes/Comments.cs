using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Finds the comments that a rewritten node would lose.</summary>
internal static class Comments
{
    /// <summary>Whether comments stand inside a node; those before and behind it stay where they are.</summary>
    public static bool AreInside(SyntaxNode node) =>
        node.DescendantTokens().Any(token =>
            (token.SpanStart != node.SpanStart && token.LeadingTrivia.Any(IsComment)) || (token.Span.End != node.Span.End && token.TrailingTrivia.Any(IsComment)));

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
