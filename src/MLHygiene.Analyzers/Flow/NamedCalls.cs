using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Looks at the calls of a file by their names, before anything of it is bound: a syntax tree costs little, and binding the methods of a file
/// for a call that cannot matter costs much. What a name could mean is decided later, by symbols.
/// </summary>
internal static class NamedCalls
{
    /// <summary>The calls whose method has one of the names.</summary>
    public static IEnumerable<InvocationExpressionSyntax> In(SyntaxNode root, ImmutableHashSet<string> names) =>
        root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => NameOf(call) is { } name && names.Contains(name));

    /// <summary>The name of the method that a call names; null where it calls what an expression gives.</summary>
    public static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether a call stands in a loop that counts or waits.</summary>
    public static bool IsInLoop(InvocationExpressionSyntax call) =>
        call.Ancestors().Any(node => node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);

    /// <summary>The names of the methods and local functions that a file declares.</summary>
    public static ImmutableHashSet<string> DeclaredIn(SyntaxNode root) =>
        root.DescendantNodes()
            .Select(node => node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax function => function.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>()
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The names inside a node, but for those in functions that are written there.</summary>
    public static IEnumerable<string> NamesIn(SyntaxNode node) =>
        node.DescendantNodesAndSelf(inner => inner is not AnonymousFunctionExpressionSyntax)
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText);
}
