using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Puts new statements before one that the program has, in its layout.</summary>
internal static class NewStatements
{
    /// <summary>Whether statements can stand before this one and be seen behind it: it is no bare branch of an <c>if</c>.</summary>
    public static bool CanStandBefore(StatementSyntax statement) =>
        statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax && !statement.ContainsDirectives;

    /// <summary>The list of statements that one stands in.</summary>
    public static SyntaxNode? ListOf(StatementSyntax statement) =>
        statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;

    /// <summary>Inserts statements. The comments before the statement stay before all of them.</summary>
    public static void InsertBefore(SyntaxEditor editor, StatementSyntax statement, params StatementSyntax[] inserted)
    {
        var lineEnd = LineEnd(statement);
        var leading = statement.GetLeadingTrivia();
        var indent = leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : IndentOfLine(statement);
        var laid = inserted
            .Select((added, index) => added.WithLeadingTrivia(index == 0 ? leading : indent).WithTrailingTrivia(lineEnd))
            .ToArray();
        if (statement.Parent is GlobalStatementSyntax global)
        {
            editor.InsertBefore(global, laid.Select(SyntaxFactory.GlobalStatement));
        }
        else
        {
            editor.InsertBefore(statement, laid);
        }

        editor.ReplaceNode(statement, (current, _) => current.WithLeadingTrivia(indent));
    }

    /// <summary>Inserts a statement behind one that ends its line.</summary>
    public static void InsertAfter(SyntaxEditor editor, StatementSyntax statement, StatementSyntax inserted)
    {
        var laid = inserted.WithLeadingTrivia(IndentOfLine(statement)).WithTrailingTrivia(LineEnd(statement));
        if (statement.Parent is GlobalStatementSyntax global)
        {
            editor.InsertAfter(global, SyntaxFactory.GlobalStatement(laid));
        }
        else
        {
            editor.InsertAfter(statement, laid);
        }
    }

    /// <summary>The indent of the line that a node begins on.</summary>
    public static SyntaxTriviaList IndentOfLine(SyntaxNode statement)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart).ToString();
        var blanks = line.Length - line.TrimStart().Length;
        return blanks == 0 ? SyntaxFactory.TriviaList() : SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(line.Substring(0, blanks)));
    }

    /// <summary>What ends the lines of the file.</summary>
    public static SyntaxTrivia LineEnd(SyntaxNode statement) =>
        statement.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } found
            ? found
            : SyntaxFactory.ElasticCarriageReturnLineFeed;
}
