using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Passes <c>shuffle: true</c> to the loader, or turns the literal that it was given.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnshuffledTrainingLoaderCodeFix))]
public sealed class UnshuffledTrainingLoaderCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnshuffledTrainingLoader;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(UnshuffledTrainingLoaderAnalyzer.ParameterProperty, out var parameter)
            || !properties.TryGetValue(UnshuffledTrainingLoaderAnalyzer.ArgumentProperty, out var argument)
            || parameter is null
            || argument is null
            || ArgumentsOf(context.Node) is not { } list)
        {
            return null;
        }

        var title = $"Pass '{parameter}: true'";
        if (!string.Equals(argument, UnshuffledTrainingLoaderAnalyzer.Omitted, System.StringComparison.Ordinal))
        {
            return int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < list.Arguments.Count
                ? new Fix(title, editor => editor.ReplaceNode(list.Arguments[place].Expression, (current, _) => True().WithTriviaFrom(current)))
                : null;
        }

        // What a directive leaves out may be the rest of the argument list.
        return list.ContainsDirectives
            ? null
            : new Fix(title, editor => editor.ReplaceNode(
                list, (current, _) => current is ArgumentListSyntax arguments ? Append(arguments, parameter) : current));
    }

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    private static LiteralExpressionSyntax True() => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);

    // A named argument at the end is right wherever the parameter stands, and whichever others are named.
    private static ArgumentListSyntax Append(ArgumentListSyntax list, string parameter)
    {
        var added = SyntaxFactory.Argument(
            SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)),
            default,
            True());
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
