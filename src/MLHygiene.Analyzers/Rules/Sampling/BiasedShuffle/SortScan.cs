using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Tells files in which a sort may have a drawn key or comparison that leaves something to report, by their syntax.</summary>
internal sealed class SortScan
{
    private readonly ImmutableHashSet<string> _sorts;
    private readonly ImmutableHashSet<string> _draws;

    public SortScan(ApiTable apis)
    {
        _sorts = apis.Names(Role.Order).Union(apis.Names(Role.Sort, "comparison"));
        _draws = apis.Names(Role.Entropy);
    }

    public bool FindsAny(SyntaxNode root)
    {
        var helpers = NamedCalls.DeclaredIn(root);
        return root.DescendantNodes().Any(node => node switch
        {
            OrderByClauseSyntax => true,
            InvocationExpressionSyntax call => NamedCalls.NameOf(call) is { } name && _sorts.Contains(name)
                && call.ArgumentList.Arguments.Any(argument => MayDraw(argument.Expression, helpers)),
            _ => false,
        });
    }

    private bool MayDraw(ExpressionSyntax argument, ImmutableHashSet<string> helpers) =>
        argument is LambdaExpressionSyntax { ExpressionBody: { } key }
            ? !IsWholeDraw(key) && key.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax call && MayDraw(call, helpers))
            // A name may stand for a function, and rows may be the first argument.
            : argument is LambdaExpressionSyntax or AnonymousMethodExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
                or CastExpressionSyntax or ObjectCreationExpressionSyntax;

    // _ => random.Next() has as many keys as there are numbers.
    private bool IsWholeDraw(ExpressionSyntax key) =>
        key is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax, ArgumentList.Arguments.Count: 0 } draw
        && NamedCalls.NameOf(draw) is { } name && _draws.Contains(name);

    private bool MayDraw(InvocationExpressionSyntax call, ImmutableHashSet<string> helpers) =>
        call.Expression is not MemberAccessExpressionSyntax || NamedCalls.NameOf(call) is not { } name || _draws.Contains(name) || helpers.Contains(name);
}
