using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>The edits that the fixes of leaks have in common.</summary>
internal static class Edits
{
    /// <summary>Writes another expression in the place of one. Two fixes may write the same one.</summary>
    public static void Replace(SyntaxEditor editor, IOperation? place, ExpressionSyntax? by)
    {
        if (place is not null && by is not null)
        {
            editor.ReplaceNode(place.Syntax, (current, _) => current.CopyAnnotationsTo(by.WithTriviaFrom(current))!);
        }
    }

    /// <summary>Appends a step to an estimator, as source code writes it.</summary>
    public static ExpressionSyntax Appended(string append, ExpressionSyntax estimator, ExpressionSyntax step) =>
        SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression, AsReceiver(estimator.WithoutTrivia()), SyntaxFactory.IdentifierName(append)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(step.WithoutTrivia()))));

    /// <summary>The statement that declares a local and nothing else; null where there is none, or where taking it away would lose something.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax
        {
            Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { ContainsDirectives: false } statement },
        }
        && NewStatements.CanStandBefore(statement) && statement.UsingKeyword.IsKind(SyntaxKind.None)
            ? statement
            : null;

    /// <summary>Takes a statement away. Its comments stay, before the next one.</summary>
    public static void Remove(SyntaxEditor editor, StatementSyntax statement)
    {
        SyntaxNode removed = statement.Parent is GlobalStatementSyntax global ? global : statement;
        var leading = statement.GetLeadingTrivia();
        var trailing = statement.GetTrailingTrivia();
        if (!leading.Concat(trailing).Any(Comments.IsCommentOrDirective))
        {
            editor.RemoveNode(removed, SyntaxRemoveOptions.KeepNoTrivia);
            return;
        }

        var kept = leading.Any(Comments.IsCommentOrDirective) ? WithoutIndent(leading) : SyntaxFactory.TriviaList();
        if (trailing.Any(Comments.IsCommentOrDirective))
        {
            kept = kept.AddRange(NewStatements.IndentOfLine(statement)).AddRange(trailing.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        }

        editor.ReplaceNode(removed, (current, _) => current.WithLeadingTrivia(kept));
        editor.RemoveNode(removed, SyntaxRemoveOptions.KeepLeadingTrivia);
    }

    private static SyntaxTriviaList WithoutIndent(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? leading.RemoveAt(leading.Count - 1) : leading;

    private static ExpressionSyntax AsReceiver(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or SimpleNameSyntax or ParenthesizedExpressionSyntax
            or ElementAccessExpressionSyntax or ThisExpressionSyntax
            ? expression
            : SyntaxFactory.ParenthesizedExpression(expression);
}
