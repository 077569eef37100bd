using System;
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
        var before = Separator(parts, place - 1);
        var after = Separator(parts, place + 1);
        var mark = new SyntaxAnnotation();
        var replaced = new Dictionary<SyntaxNode, SyntaxNode> { [element] = element.WithAdditionalAnnotations(mark) };
        if (after is { } following && parts.ElementAtOrDefault(place + 2).AsNode() is { } next)
        {
            var trivia = element.GetTrailingTrivia().Concat(following.GetAllTrivia()).SkipWhile(part => part.IsKind(SyntaxKind.WhitespaceTrivia));
            replaced[next] = next.WithLeadingTrivia(
                HasComment(trivia) ? element.GetLeadingTrivia().Concat(trivia).Concat(next.GetLeadingTrivia()) : element.GetLeadingTrivia());
        }
        else if (after is null && before is { } && parts.ElementAtOrDefault(place - 2).AsNode() is { } last)
        {
            var trivia = before.Value.GetAllTrivia().Concat(element.GetLeadingTrivia());
            replaced[last] = last.WithTrailingTrivia(
                last.GetTrailingTrivia().Concat(trivia.Where(_ => HasComment(trivia))).Concat(element.GetTrailingTrivia()));
        }

        // With an element goes the separator before it: what stands around that one stays by moving on to the next.
        var moved = before is { } && after is { } separator ? new[] { separator } : Array.Empty<SyntaxToken>();
        var kept = list.ReplaceSyntax(
            replaced.Keys,
            (old, _) => replaced[old],
            moved,
            (old, _) => before is { } origin ? old.WithTriviaFrom(origin) : old,
            Enumerable.Empty<SyntaxTrivia>(),
            (trivia, _) => trivia);
        return kept.RemoveNode(kept.GetAnnotatedNodes(mark).First(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    private static SyntaxToken? Separator(List<SyntaxNodeOrToken> parts, int place) =>
        place >= 0 && place < parts.Count && parts[place].IsKind(SyntaxKind.CommaToken) ? parts[place].AsToken() : null;

    private static bool HasComment(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Any(part => !part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia));
}
