using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Finds where something can be made once for all steps of the loops around a place.</summary>
internal static class HoistPlace
{
    /// <summary>
    /// The statement to stand before: the outermost loop around a place, or else its statement; null where nothing can stand there. A
    /// generator that each step of a loop makes anew gives every step the same numbers.
    /// </summary>
    public static StatementSyntax? Of(SyntaxNode place)
    {
        StatementSyntax? anchor = null;
        foreach (var node in place.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                break;
            }

            if (node is StatementSyntax statement and not BlockSyntax && (anchor is null || IsLoop(statement)))
            {
                anchor = statement;
            }
        }

        return anchor is not null && NewStatements.CanStandBefore(anchor) ? anchor : null;
    }

    private static bool IsLoop(StatementSyntax statement) =>
        statement is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax;
}
