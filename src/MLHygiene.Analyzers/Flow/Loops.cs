using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells loops from other code.</summary>
internal static class Loops
{
    /// <summary>Whether code is a <c>for</c>, <c>foreach</c>, <c>while</c> or <c>do</c> statement.</summary>
    public static bool IsLoop(this SyntaxNode node) =>
        node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax;
}
