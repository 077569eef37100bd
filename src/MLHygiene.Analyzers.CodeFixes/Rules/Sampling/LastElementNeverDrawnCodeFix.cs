using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Draws below the length instead of below the length less one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LastElementNeverDrawnCodeFix))]
public sealed class LastElementNeverDrawnCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.LastElementNeverDrawn;

    private protected override Fix? Plan(FixContext context)
    {
        var places = context.Diagnostic.AdditionalLocations;
        if (context.Node is not InvocationExpressionSyntax call
            || call.ContainsDirectives
            || places.Count != 2
            || context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax bound
            || context.Root.FindNode(places[1].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax length
            || !call.Span.Contains(bound.Span))
        {
            return null;
        }

        var list = call.ArgumentList;
        return new Fix(
            $"Draw below '{length}' (changes results)",
            editor => editor.ReplaceNode(list, (current, _) => current is ArgumentListSyntax latest ? Corrected(latest, list, bound, length) : current));
    }

    private static ArgumentListSyntax Corrected(ArgumentListSyntax current, ArgumentListSyntax list, ExpressionSyntax bound, ExpressionSyntax length)
    {
        // Another fix has been here.
        if (!current.IsEquivalentTo(list))
        {
            return current;
        }

        var corrected = list.ReplaceNode(bound, length.WithoutTrivia().WithTriviaFrom(bound));
        return corrected.Arguments is { Count: 2 } arguments
            && arguments[0] is { NameColon: null, Expression: LiteralExpressionSyntax { Token.Value: 0 } }
            && arguments[1].NameColon is null
            && !Comments.AreInside(list)
                ? corrected.WithArguments(SyntaxFactory.SingletonSeparatedList(arguments[1].WithLeadingTrivia(arguments[0].GetLeadingTrivia())))
                : corrected;
    }
}
