using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Shortens the range that reaches into the columns of another member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ColumnsOverlapCodeFix))]
public sealed class ColumnsOverlapCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.ColumnsOverlap;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (!properties.TryGetValue(ColumnsOverlapAnalyzer.BoundKey, out var bound)
            || !properties.TryGetValue(ColumnsOverlapAnalyzer.NameKey, out var name)
            || NumberAt(context, ColumnsOverlapAnalyzer.BoundPlace) is not { } wrong)
        {
            return null;
        }

        var size = NumberAt(context, ColumnsOverlapAnalyzer.SizePlace);
        return new Fix(
            $"Shorten the range of '{name}' to {bound} (changes results)",
            editor =>
            {
                Write(editor, wrong, bound);
                if (size is not null && properties.TryGetValue(ColumnsOverlapAnalyzer.SizeKey, out var left))
                {
                    Write(editor, size, left);
                }
            });
    }

    private static ExpressionSyntax? NumberAt(FixContext context, int place) =>
        context.Diagnostic.AdditionalLocations is { } places && places.Count > place
            ? context.Root.FindNode(places[place].SourceSpan, getInnermostNodeForTie: true) as LiteralExpressionSyntax
            : null;

    private static void Write(SyntaxEditor editor, ExpressionSyntax old, string? number) =>
        editor.ReplaceNode(
            old,
            SyntaxFactory.LiteralExpression(
                    SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(int.Parse(number ?? "0", CultureInfo.InvariantCulture)))
                .WithTriviaFrom(old));
}
