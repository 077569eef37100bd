using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Tells files in which something may reorder rows that are named as features or labels, by their syntax.</summary>
internal sealed class ReorderingScan
{
    private readonly ImmutableHashSet<string> _reorderings;
    private readonly IdentifierScan _draws;

    public ReorderingScan(ApiTable apis)
    {
        var shuffles = apis.Names(Role.Shuffle).Union(apis.Names(Role.Permute));
        _reorderings = shuffles.Union(apis.Names(Role.Sort)).Union(apis.Names(Role.Order));
        _draws = new IdentifierScan(shuffles.Union(apis.Names(Role.Entropy)));
    }

    public bool FindsAny(SyntaxNode root)
    {
        // A helper or an exchange of two rows counts where it is random.
        var isRandom = _draws.FindsEach(root.SyntaxTree.GetText());
        var helpers = isRandom ? NamedCalls.DeclaredIn(root) : ImmutableHashSet<string>.Empty;
        return root.DescendantNodes().Any(node => node switch
        {
            OrderByClauseSyntax => true,
            InvocationExpressionSyntax call => NamedCalls.NameOf(call) is { } name
                && (_reorderings.Contains(name) && MayBeRows(call) || helpers.Contains(name) && MayBeRows(call.ArgumentList)),
            // (X[i], X[j]) = (X[j], X[i])
            ElementAccessExpressionSyntax element => isRandom && IsWritten(element) && MayBeRows(element.Expression),
            _ => false,
        });
    }

    private static bool MayBeRows(SyntaxNode node) => NamedCalls.NamesIn(node).Any(PairNames.IsOfPair);

    private static bool IsWritten(ElementAccessExpressionSyntax element)
    {
        SyntaxNode at = element;
        while (at.Parent is ArgumentSyntax or TupleExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            at = at.Parent;
        }

        return at.Parent is AssignmentExpressionSyntax assignment && assignment.Left == at;
    }
}
