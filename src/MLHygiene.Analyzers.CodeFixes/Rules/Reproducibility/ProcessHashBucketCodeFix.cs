using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Hashes by a function that gives the same in every process. It gives no negative numbers, so that nothing has to make them positive.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProcessHashBucketCodeFix))]
public sealed class ProcessHashBucketCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.ProcessHashBucket;

    private protected override Fix? Plan(FixContext context)
    {
        if (StableHash.Of(context) is not { } stable)
        {
            return null;
        }

        var hash = NodeAt(context, 0);
        var (replaced, code) = Whole(context, stable) is var (whole, bucket) ? (whole, bucket) : (hash, stable.AsInt);
        return new Fix(
            "Compute a bucket that stays the same (changes results)",
            editor =>
            {
                stable.AddMethod(editor);
                editor.ReplaceNode(replaced, (current, _) => SyntaxFactory.ParseExpression(code).WithTriviaFrom(current));
            },
            // One hash may go into several buckets.
            key: hash.SpanStart.ToString(CultureInfo.InvariantCulture));
    }

    private static (SyntaxNode Node, string Code)? Whole(FixContext context, StableHash stable)
    {
        var places = context.Diagnostic.AdditionalLocations;
        if (!context.Diagnostic.Properties.TryGetValue(ProcessHashBucketAnalyzer.WholeKey, out var sign) || sign is null || places.Count < 3
            || NodeAt(context, places.Count - 2) is not ExpressionSyntax whole
            || NodeAt(context, places.Count - 1) is not ExpressionSyntax divisor
            || whole.ContainsDirectives || Comments.AreInside(whole))
        {
            return null;
        }

        var isNumber = divisor is LiteralExpressionSyntax;
        var code = $"{stable.AsUnsigned} {sign} {(isNumber || divisor is IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax ? divisor.WithoutTrivia().ToString() : $"({divisor.WithoutTrivia()})")}";
        return (whole, isNumber && sign == "%" && whole.Parent is BinaryExpressionSyntax comparison && IsComparedWithNumber(comparison, whole) ? code : $"(int)({code})");
    }

    // 'hash % 10 < 8' needs no cast: numbers that are written out convert by themselves.
    private static bool IsComparedWithNumber(BinaryExpressionSyntax comparison, ExpressionSyntax bucket) =>
        comparison.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression
            or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        && (comparison.Left == bucket ? comparison.Right : comparison.Left) is LiteralExpressionSyntax;

    private static SyntaxNode NodeAt(FixContext context, int index) =>
        context.Root.FindNode(context.Diagnostic.AdditionalLocations[index].SourceSpan, getInnermostNodeForTie: true);
}
