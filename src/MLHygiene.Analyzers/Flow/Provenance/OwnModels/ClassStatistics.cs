using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>Statistics of the rows of each class, held against each other: they have read the label.</summary>
internal static class ClassStatistics
{
    /// <summary>Some lessons, and what those of two classes of the same rows together teach.</summary>
    public static IEnumerable<Lesson> Merge(IEnumerable<Lesson> lessons)
    {
        var all = lessons.ToList();
        var both =
            from one in all
            from other in all
            where one.Learning == Learning.Distribution && other.Learning == Learning.Distribution
            let part = one.Rows.Steps.LastOrDefault()
            let rest = other.Rows.Steps.LastOrDefault()
            where part is { Kind: RowStepKind.Some } && rest is { Kind: RowStepKind.Some }
            where one.Rows.Without(part).Key == other.Rows.Without(rest).Key && AreClasses(part.Site, rest.Site)
            select new Lesson(Learning.Label, one.Rows.Without(part), one.Site);
        return all.Concat(both.ToList());
    }

    // rows.Where(row => row.IsIll) and rows.Where(row => !row.IsIll).
    private static bool AreClasses(Site left, Site right) =>
        Condition(left.Syntax) is var (one, oneRow) && Condition(right.Syntax) is var (other, otherRow)
        && AreApart(one, oneRow, other, otherRow);

    private static (ExpressionSyntax Body, string Row)? Condition(SyntaxNode filter) =>
        filter is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
        && arguments.Last().Expression is SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda
            ? (Bare(body), lambda.Parameter.Identifier.ValueText)
            : null;

    private static bool AreApart(ExpressionSyntax one, string oneRow, ExpressionSyntax other, string otherRow) =>
        IsNot(one, oneRow, other, otherRow) || IsNot(other, otherRow, one, oneRow)
        || (one is BinaryExpressionSyntax left && other is BinaryExpressionSyntax right
            && left.IsKind(SyntaxKind.EqualsExpression)
            && AreSame(left.Left, oneRow, right.Left, otherRow)
            && (right.IsKind(SyntaxKind.EqualsExpression)
                ? left.Right is LiteralExpressionSyntax && right.Right is LiteralExpressionSyntax && !AreSame(left.Right, oneRow, right.Right, otherRow)
                : right.IsKind(SyntaxKind.NotEqualsExpression) && AreSame(left.Right, oneRow, right.Right, otherRow)));

    private static bool IsNot(ExpressionSyntax negated, string negatedRow, ExpressionSyntax other, string otherRow) =>
        negated is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not
        && AreSame(Bare(not.Operand), negatedRow, other, otherRow);

    private static bool AreSame(SyntaxNode left, string leftRow, SyntaxNode right, string rightRow) =>
        Tokens(left, leftRow).SequenceEqual(Tokens(right, rightRow), StringComparer.Ordinal);

    private static ImmutableArray<string> Tokens(SyntaxNode node, string row) =>
        node.DescendantTokens().Select(token => string.Equals(token.ValueText, row, StringComparison.Ordinal) ? "row" : token.Text).ToImmutableArray();

    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }
}
