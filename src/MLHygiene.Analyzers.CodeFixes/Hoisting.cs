using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Finds the statement before which something is made once that was made again and again.</summary>
internal static class Hoisting
{
    /// <summary>
    /// The statement to stand before: the outermost loop around a place, or else its statement; null where nothing can stand there. A
    /// generator that each step of a loop makes anew gives every step the same numbers.
    /// </summary>
    public static StatementSyntax? Anchor(SyntaxNode place)
    {
        StatementSyntax? anchor = null;
        foreach (var node in place.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                break;
            }

            if (node is StatementSyntax statement and not BlockSyntax && (anchor is null || statement.IsLoop()))
            {
                anchor = statement;
            }
        }

        return anchor is not null && NewStatements.CanStandBefore(anchor) ? anchor : null;
    }

    /// <summary>
    /// The outermost loop around a node, or else the statement of the outermost query, within the function of a method. Null where nothing can
    /// stand before it, or where an expression that is to stand there names what only the rounds know.
    /// </summary>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="node">What is made again.</param>
    /// <param name="hoisted">The expression that is to stand there.</param>
    /// <param name="round">The innermost code that runs again: a loop, or a lambda.</param>
    public static StatementSyntax? Anchor(SemanticModel model, SyntaxNode node, ExpressionSyntax hoisted, SyntaxNode round)
    {
        StatementSyntax? anchor = null;
        var isOutside = false;
        foreach (var ancestor in node.Ancestors())
        {
            isOutside |= ancestor == round;
            if (isOutside && ancestor is LocalFunctionStatementSyntax
                || isOutside && ancestor != round && ancestor is AnonymousFunctionExpressionSyntax
                || ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                break;
            }

            if (isOutside && ancestor is StatementSyntax statement and not BlockSyntax && (anchor is null || statement.IsLoop()) && IsKnownBefore(model, hoisted, statement))
            {
                anchor = statement;
            }
        }

        return anchor is not null && NewStatements.CanStandBefore(anchor) && !anchor.ContainsDirectives ? anchor : null;
    }

    private static bool IsKnownBefore(SemanticModel model, SyntaxNode expression, SyntaxNode anchor) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().All(name =>
            model.GetSymbolInfo(name).Symbol is { } symbol
            && (symbol is not (ILocalSymbol or IParameterSymbol)
                || symbol.DeclaringSyntaxReferences.All(declaration => !anchor.Span.Contains(declaration.Span)
                    // What a foreach declares is the whole loop.
                    && (symbol is IParameterSymbol || declaration.Span.Contains(anchor.Span) || declaration.Span.End <= anchor.SpanStart))));
}
