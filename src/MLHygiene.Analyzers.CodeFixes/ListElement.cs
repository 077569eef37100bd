using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Takes an element out of a list of arguments or of the elements of an array or collection.</summary>
internal static class ListElement
{
    // Collection expressions are newer than the oldest compiler that the package loads in.
    private const int CollectionExpressionKind = 9076;
    private const int ExpressionElementKind = 9077;

    /// <summary>The element that an expression is; null where it is none, or not all of it.</summary>
    public static SyntaxNode? Around(SyntaxNode node)
    {
        for (var at = node; ; at = at.Parent)
        {
            switch (at.Parent)
            {
                case BaseArgumentListSyntax or InitializerExpressionSyntax or { RawKind: CollectionExpressionKind }:
                    return at;
                case ArgumentSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or { RawKind: ExpressionElementKind }:
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Removes an element with its separator. Comments stay, and the layout of the others does.</summary>
    public static void Remove(SyntaxEditor editor, SyntaxNode element)
    {
        editor.TrackNode(element);
        editor.ReplaceNode(element.Parent!, (list, _) => list.GetCurrentNode(element) is { } current ? Without(list, current) : list);
    }

    private static SyntaxNode Without(SyntaxNode list, SyntaxNode element)
    {
        var parts = list.ChildNodesAndTokens().ToList();
        var place = parts.FindIndex(part => part.AsNode() == element);
        var mark = new SyntaxAnnotation();
        var marked = element.WithAdditionalAnnotations(mark);
        SyntaxNode kept;
        if (Separator(parts, place + 1) is { } after && parts.ElementAtOrDefault(place + 2).AsNode() is { } next)
        {
            var trivia = element.GetLeadingTrivia().Concat(element.GetTrailingTrivia()).Concat(after.GetAllTrivia()).ToList();
            kept = list.ReplaceNodes(
                new[] { element, next },
                (old, current) => old == element ? marked
                    : current.WithLeadingTrivia(HasComment(trivia) ? trivia.Concat(next.GetLeadingTrivia()) : element.GetLeadingTrivia()));
        }
        else if (Separator(parts, place + 1) is null && Separator(parts, place - 1) is { } before && parts[place - 2].AsNode() is { } last)
        {
            var trivia = before.GetAllTrivia().Concat(element.GetLeadingTrivia()).ToList();
            kept = list.ReplaceNodes(
                new[] { element, last },
                (old, current) => old == element ? marked
                    : current.WithTrailingTrivia(last.GetTrailingTrivia().Concat(HasComment(trivia) ? trivia : Enumerable.Empty<SyntaxTrivia>()).Concat(element.GetTrailingTrivia())));
        }
        else
        {
            kept = list.ReplaceNode(element, marked);
        }

        return kept.RemoveNode(kept.GetAnnotatedNodes(mark).First(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    private static SyntaxToken? Separator(List<SyntaxNodeOrToken> parts, int place) =>
        place >= 0 && place < parts.Count && parts[place].IsKind(SyntaxKind.CommaToken) ? parts[place].AsToken() : null;

    private static bool HasComment(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Any(part => !part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia));
}
