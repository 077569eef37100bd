using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>
/// Rewrites the places of folds, <c>f * size</c> with <c>size = n / k</c>, to <c>f * n / k</c>: nothing is rounded before it is
/// multiplied. All places change together, or the training rows of a fold would overlap its test rows.
/// </summary>
internal static class FoldEdits
{
    private static readonly (SyntaxNode, string)[] None = Array.Empty<(SyntaxNode, string)>();

    /// <summary>The edits; none where the size is used for anything else.</summary>
    public static (SyntaxNode Place, string Text)[] Find(FileOperations file, RowSlice slice, ILocalSymbol counter)
    {
        if (slice.Operation.DescendantsAndSelf().Select(SizeOf).FirstOrDefault(local => local is not null && !Same(local, counter)) is not { } size
            || file.WritesTo(size) is not { Count: 1 } writes
            || writes[0]?.Syntax is not BinaryExpressionSyntax { Left: var rows, Right: var folds } division)
        {
            return None;
        }

        var edits = new List<(SyntaxNode, string)>();
        foreach (var reference in file.ReferencesTo(size))
        {
            if (Edit(reference, slice, counter, $"{Operand(rows)} / {Operand(folds)}") is not { } edit)
            {
                return None;
            }

            edits.Add(edit);
        }

        if (division.Parent is EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } }
            && !statement.DescendantTrivia().Any(trivia => trivia.IsDirective || !string.IsNullOrWhiteSpace(trivia.ToString())))
        {
            edits.Add((statement, string.Empty));
        }

        return edits.ToArray();
    }

    private static (SyntaxNode Place, string Text)? Edit(IOperation reference, RowSlice slice, ILocalSymbol counter, string share)
    {
        if (reference.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
        {
            var times = product.LeftOperand == reference ? product.RightOperand : product.LeftOperand;
            return (product.Syntax, $"{Operand(times.Syntax)} * {share}");
        }

        return slice.CountOperand?.Unwrap() == reference
            ? (reference.Syntax, $"({counter.Name} + 1) * {share} - {counter.Name} * {share}")
            : null;
    }

    private static ILocalSymbol? SizeOf(IOperation operation) =>
        operation is ILocalReferenceOperation { Local: var local, Parent: IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } } ? local : null;

    private static bool Same(ILocalSymbol left, ILocalSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static string Operand(SyntaxNode node) => node is BinaryExpressionSyntax ? $"({node})" : node.ToString();
}
