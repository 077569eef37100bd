using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Finds names for new variables.</summary>
internal static class FreeName
{
    /// <summary>The name for a variable of a new loop, with a number behind it where the code around the loop can see the name already.</summary>
    public static string InLoop(SemanticModel model, SyntaxNode place, string name)
    {
        var free = name;
        for (var number = 2; !model.LookupSymbols(place.SpanStart, name: free).IsEmpty; number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    /// <summary>The name, with a number behind it where the member around a node uses the name already.</summary>
    public static string In(SyntaxNode node, string name)
    {
        var scope = node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();
        var used = new HashSet<string>(
            scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
        var free = name;
        for (var number = 2; used.Contains(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
