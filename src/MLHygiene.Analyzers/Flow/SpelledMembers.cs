using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Where a compilation spells static members with their types, as in <c>torch.manual_seed</c>. A rule that is handed one file binds no
/// other: what another one spells out is told by its syntax, and what it does not is not known.
/// </summary>
internal static class SpelledMembers
{
    /// <summary>The places that spell one of some members, in the order of the files.</summary>
    public static ImmutableArray<MemberAccessExpressionSyntax> In(Compilation compilation, IEnumerable<ApiId> members)
    {
        var names = members
            .Select(member => (Type: member.Container.Substring(member.Container.LastIndexOf('.') + 1), Member: member.MemberName))
            .ToImmutableHashSet();
        var scans = names
            .Select(name => new IdentifierScan(
                ImmutableHashSet.Create(StringComparer.Ordinal, name.Type), ImmutableHashSet.Create(StringComparer.Ordinal, name.Member)))
            .ToList();
        return compilation.SyntaxTrees
            .Where(tree => tree.GetText() is var text && scans.Exists(scan => scan.FindsEach(text)))
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<MemberAccessExpressionSyntax>()
            .Where(access => TypeName(access.Expression) is { } type && names.Contains((type, access.Name.Identifier.ValueText)))
            .ToImmutableArray();
    }

    private static string? TypeName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}
