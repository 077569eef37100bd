using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Adds an argument to a call, in the layout that the call has.</summary>
internal static class NamedArgument
{
    /// <summary>
    /// Adds <c>parameter: value</c> at the end: there it is right wherever the parameter stands, and whichever others are named.
    /// </summary>
    public static ArgumentListSyntax Append(ArgumentListSyntax list, string parameter, ExpressionSyntax value)
    {
        var added = SyntaxFactory.Argument(
            SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)),
            default,
            value);
        if (list.Arguments.Count == 0)
        {
            return list.AddArguments(added);
        }

        var last = list.Arguments[list.Arguments.Count - 1];
        var after = last.GetTrailingTrivia();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        var indent = last.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1);
        if (after.Any(SyntaxKind.EndOfLineTrivia))
        {
            // The line's comment stays on its line, and the end of the line closes the new one too.
            comma = comma.WithTrailingTrivia(after);
            added = added.WithLeadingTrivia(indent).WithTrailingTrivia(after.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1));
            last = last.WithTrailingTrivia();
        }
        else if (LineEnd(last.GetFirstToken().GetPreviousToken()) is { RawKind: not 0 } lineEnd)
        {
            comma = comma.WithTrailingTrivia(lineEnd);
            added = added.WithLeadingTrivia(indent);
        }
        else
        {
            comma = comma.WithTrailingTrivia(SyntaxFactory.Space);
        }

        var arguments = list.Arguments.Replace(list.Arguments[list.Arguments.Count - 1], last);
        return list.WithArguments(SyntaxFactory.SeparatedList(
            arguments.Concat(new[] { added }), arguments.GetSeparators().Concat(new[] { comma })));
    }

    private static SyntaxTrivia LineEnd(SyntaxToken token) =>
        token.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
