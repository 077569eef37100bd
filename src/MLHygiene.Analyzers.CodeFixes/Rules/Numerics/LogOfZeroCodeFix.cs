using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Draws from (0, 1], or keeps a probability above 0.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogOfZeroCodeFix))]
public sealed class LogOfZeroCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.LogOfZero;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations is not { Count: 1 } places
            || context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value
            || value.ContainsDirectives)
        {
            return null;
        }

        return context.Diagnostic.Properties.TryGetValue(LogOfZeroAnalyzer.BoundKey, out var bound) && bound is not null
            ? KeepAbove(context, value, bound)
            : DrawAboveZero(context, value);
    }

    private static Fix DrawAboveZero(FixContext context, ExpressionSyntax draw)
    {
        var one = context.SemanticModel.GetTypeInfo(draw, context.CancellationToken).Type?.SpecialType == SpecialType.System_Single ? "1f" : "1.0";
        return new Fix(
            "Draw from (0, 1] (changes results)",
            editor => editor.ReplaceNode(draw, (current, _) => Parenthesized(
                SyntaxFactory.BinaryExpression(
                    SyntaxKind.SubtractExpression,
                    SyntaxFactory.ParseExpression(one).WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.Token(SyntaxKind.MinusToken).WithTrailingTrivia(SyntaxFactory.Space),
                    ((ExpressionSyntax)current).WithoutTrivia()),
                draw).WithTriviaFrom(current)),
            // Two logarithms of one local.
            key: "draw " + draw.Span);
    }

    private static Fix KeepAbove(FixContext context, ExpressionSyntax value, string bound)
    {
        var math = TypeNames.Of(context.SemanticModel, value.SpanStart, "System.Math");
        return new Fix(
            $"Keep the number above {bound} (changes results)",
            editor => editor.ReplaceNode(value, (current, _) => SyntaxFactory.InvocationExpression(
                SyntaxFactory.ParseExpression(math + ".Max"),
                SyntaxFactory.ArgumentList(
                    SyntaxFactory.Token(SyntaxKind.OpenParenToken),
                    SyntaxFactory.SeparatedList(
                        new[] { SyntaxFactory.Argument(((ExpressionSyntax)current).WithoutTrivia()), SyntaxFactory.Argument(SyntaxFactory.ParseExpression(bound)) },
                        new[] { SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space) }),
                    SyntaxFactory.Token(SyntaxKind.CloseParenToken))).WithTriviaFrom(current)));
    }

    private static ExpressionSyntax Parenthesized(ExpressionSyntax difference, ExpressionSyntax replaced) =>
        replaced.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ParenthesizedExpressionSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax
            ? difference
            : SyntaxFactory.ParenthesizedExpression(difference);
}
