using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Adds up in double precision, and rounds where the sum is used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FloatAccumulatorCodeFix))]
public sealed class FloatAccumulatorCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.FloatAccumulator;

    private protected override Fix? Plan(FixContext context)
    {
        var places = context.Diagnostic.AdditionalLocations;
        if (!context.Diagnostic.Properties.ContainsKey(FloatAccumulatorAnalyzer.FixKey)
            || places.Count == 0
            || context.Root.FindNode(places[0].SourceSpan) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { } type } } declarator)
        {
            return null;
        }

        var reads = places.Skip(1)
            .Select(place => context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true))
            .OfType<IdentifierNameSyntax>()
            .ToList();
        return reads.Count != places.Count - 1
            ? null
            : new Fix(
                "Add up in 'double' (changes results)",
                editor =>
                {
                    if (!type.IsVar)
                    {
                        editor.ReplaceNode(type, (current, _) => SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.DoubleKeyword)).WithTriviaFrom(current));
                    }

                    if (declarator.Initializer?.Value is LiteralExpressionSyntax { Token.Value: float number } literal)
                    {
                        editor.ReplaceNode(literal, (current, _) => Double(number).WithTriviaFrom(current));
                    }

                    foreach (var read in reads)
                    {
                        editor.ReplaceNode(read, (current, _) => current is IdentifierNameSyntax ? Single(read).WithTriviaFrom(current) : current);
                    }
                },
                key: places[0].SourceSpan.ToString());
    }

    private static ExpressionSyntax Double(float number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return SyntaxFactory.ParseExpression(text.All(char.IsDigit) ? text + ".0" : text);
    }

    private static ExpressionSyntax Single(IdentifierNameSyntax read)
    {
        var cast = SyntaxFactory.CastExpression(SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.FloatKeyword)), read.WithoutTrivia());
        return read.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(cast)
            : cast;
    }
}
