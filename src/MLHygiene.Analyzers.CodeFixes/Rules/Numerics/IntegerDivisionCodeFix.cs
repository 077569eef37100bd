using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Divides numbers with a fraction, by a cast or a literal, or multiplies by 100 before it divides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IntegerDivisionCodeFix))]
public sealed class IntegerDivisionCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.IntegerDivision;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (context.Node is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } division || division.ContainsDirectives)
        {
            return null;
        }

        var outer = context.Diagnostic.AdditionalLocations.Select(place => context.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true)).FirstOrDefault();
        return properties.ContainsKey(IntegerDivisionAnalyzer.PercentKey) ? MultiplyFirst(outer as BinaryExpressionSyntax, division)
            : properties.TryGetValue(IntegerDivisionAnalyzer.TypeKey, out var type) && type is not null ? Divide(division, outer as CastExpressionSyntax, type)
            : null;
    }

    private static Fix? MultiplyFirst(BinaryExpressionSyntax? product, BinaryExpressionSyntax division)
    {
        if (product is null || Comments.AreInside(product))
        {
            return null;
        }

        var (dividend, divisor) = (division.Left.WithoutTrivia(), division.Right.WithoutTrivia());
        var corrected = Bare(product.Left) == division ? $"{dividend} * {product.Right.WithoutTrivia()} / {divisor}" : $"{product.Left.WithoutTrivia()} * {dividend} / {divisor}";
        return Replace("Multiply by 100 before the division (changes results)", product, SyntaxFactory.ParseExpression(corrected));
    }

    private static Fix? Divide(BinaryExpressionSyntax division, CastExpressionSyntax? cast, string type)
    {
        var title = $"Divide as '{type}' (changes results)";
        var (operand, real) = Real(division, type);
        if (cast?.Expression is ParenthesizedExpressionSyntax { Expression: { } inner } && LeadsTo(inner, division))
        {
            var corrected = inner.ReplaceNode(operand, real);
            return Comments.AreInside(cast) ? null : Replace(title, cast, NeedsParentheses(cast) ? SyntaxFactory.ParenthesizedExpression(corrected) : corrected);
        }

        return Replace(title, operand, real);
    }

    private static Fix Replace(string title, ExpressionSyntax expression, ExpressionSyntax corrected) =>
        new(title, editor => editor.ReplaceNode(
            expression,
            (current, _) => current.IsEquivalentTo(expression) ? corrected.WithTriviaFrom(current) : current));

    // The operand that is made a number with a fraction: the first of what is multiplied and divided from left to right, or the divisor 255.
    private static (ExpressionSyntax Operand, ExpressionSyntax Real) Real(BinaryExpressionSyntax division, string type)
    {
        var first = division.Left;
        while (first is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression } product)
        {
            first = product.Left;
        }

        if (Literal(first, type) is { } number)
        {
            return (first, number);
        }

        return Literal(division.Right, type) is { } divisor
            ? (division.Right, divisor)
            : (first, SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type), Operand(first)).WithTriviaFrom(first));
    }

    private static ExpressionSyntax Operand(ExpressionSyntax first) =>
        first is BinaryExpressionSyntax or SwitchExpressionSyntax or WithExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(first.WithoutTrivia())
            : first.WithoutTrivia();

    private static ExpressionSyntax? Literal(ExpressionSyntax expression, string type)
    {
        var text = expression.WithoutTrivia().ToString();
        var suffix = type switch { "float" => "f", "decimal" => "m", _ => ".0" };
        return expression is LiteralExpressionSyntax && text.All(char.IsDigit) ? SyntaxFactory.ParseExpression(text + suffix).WithTriviaFrom(expression) : null;
    }

    // (double)(a / b * 100): without its parentheses, the cast would be that of the first operand.
    private static bool LeadsTo(ExpressionSyntax inner, BinaryExpressionSyntax division)
    {
        while (inner != division && inner is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression } product)
        {
            inner = product.Left;
        }

        return inner == division;
    }

    private static bool NeedsParentheses(CastExpressionSyntax cast) => cast.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression } product =>
            product.Right == cast,
        PrefixUnaryExpressionSyntax or CastExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax
            or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax or RangeExpressionSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
