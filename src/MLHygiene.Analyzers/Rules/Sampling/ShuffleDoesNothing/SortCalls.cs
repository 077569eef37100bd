using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Finds the sorts of a file whose key may be the same for every row: by their syntax, and bound only then.</summary>
internal static class SortCalls
{
    /// <summary>The calls, those that a query makes included.</summary>
    public static IEnumerable<IInvocationOperation> In(
        SemanticModel model, SyntaxNode root, ImmutableHashSet<string> names, CancellationToken cancellationToken)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax call && NamedCalls.NameOf(call) is { } name && names.Contains(name) && MayBeConstant(call.ArgumentList.Arguments))
            {
                if (model.GetOperation(call, cancellationToken) is IInvocationOperation sort)
                {
                    yield return sort;
                }
            }
            else if (node is OrderByClauseSyntax { Parent.Parent: QueryExpressionSyntax or QueryContinuationSyntax }
                && node.Ancestors().OfType<QueryExpressionSyntax>().Last() is var query
                && query.DescendantNodes().OfType<OrderByClauseSyntax>().First() == node
                && model.GetOperation(query, cancellationToken) is { } translated)
            {
                foreach (var sort in translated.DescendantsAndSelf().OfType<IInvocationOperation>().Where(sort => sort.Syntax is not InvocationExpressionSyntax))
                {
                    yield return sort;
                }
            }
        }
    }

    // A lambda whose one expression reads the row gives a key for each row.
    private static bool MayBeConstant(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count > 0 && !arguments.Any(argument => argument.Expression switch
        {
            SimpleLambdaExpressionSyntax { ExpressionBody: { } key, Parameter: var row } => Reads(key, row),
            ParenthesizedLambdaExpressionSyntax { ExpressionBody: { } key, ParameterList.Parameters: { Count: 1 } rows } => Reads(key, rows[0]),
            _ => false,
        });

    private static bool Reads(ExpressionSyntax key, ParameterSyntax row) =>
        key.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken)
            && string.Equals(token.ValueText, row.Identifier.ValueText, StringComparison.Ordinal));
}
