using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>The loops that go over all rows of a collection.</summary>
internal static class RowLoops
{
    /// <summary>
    /// Whether some code runs for each row of a collection, in a loop that stands inside of where a variable is declared: what is summed
    /// up there is summed up over the rows.
    /// </summary>
    public static bool GoOverAll(SyntaxNode code, string collection, SyntaxNode? declaration) =>
        code.Ancestors()
            .TakeWhile(node => node is not MemberDeclarationSyntax and not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax
                || node is GlobalStatementSyntax)
            .Any(loop => IsOver(loop, collection) && (declaration is null || !loop.Span.Contains(declaration.Span)) && !IsGuarded(code, loop));

    /// <summary>The loop around some code in its own function; null where there is none.</summary>
    public static SyntaxNode? Around(SyntaxNode code) =>
        code.Ancestors()
            .TakeWhile(node => node is not MemberDeclarationSyntax || node is GlobalStatementSyntax)
            .FirstOrDefault(node => node.IsLoop());

    /// <summary>Whether one row after the other is scored by some code, and none is left out.</summary>
    /// <param name="code">The code.</param>
    /// <param name="element">Where the row is taken from the others: an index, a loop, a query.</param>
    public static bool ScoreAll(SyntaxNode code, SyntaxNode element) =>
        element is InvocationExpressionSyntax
        || (element is ElementAccessExpressionSyntax access
            ? GoOverAll(code, access.Expression.ToString(), declaration: null)
            : code.Ancestors().OfType<CommonForEachStatementSyntax>().Any(each =>
                (each == element || each.Expression.Span.Contains(element.Span)) && GoOverAll(code, each.Expression.ToString(), declaration: null)));

    // if (i % 5 != fold) sum += rows[i][0];
    private static bool IsGuarded(SyntaxNode code, SyntaxNode loop) =>
        code.Ancestors().TakeWhile(node => node != loop).Any(node => node switch
        {
            IfStatementSyntax statement => !statement.Condition.Span.Contains(code.Span),
            ConditionalExpressionSyntax choice => !choice.Condition.Span.Contains(code.Span),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => true,
            SwitchStatementSyntax or SwitchExpressionSyntax or TryStatementSyntax => true,
            _ => false,
        })
        || loop.DescendantNodes().Any(node => node is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax);

    private static bool IsOver(SyntaxNode loop, string collection) => loop switch
    {
        CommonForEachStatementSyntax each => IsText(each.Expression, collection),
        ForStatementSyntax { Declaration.Variables: { Count: 1 } variables, Condition: BinaryExpressionSyntax condition, Incrementors: { Count: 1 } steps } =>
            variables[0].Initializer?.Value is LiteralExpressionSyntax { Token.ValueText: "0" }
            && steps[0] is PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax
            && condition.IsKind(SyntaxKind.LessThanExpression)
            && IsText(condition.Left, variables[0].Identifier.ValueText)
            && IsLength(condition.Right, collection),
        _ => false,
    };

    private static bool IsLength(ExpressionSyntax bound, string collection) => bound switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" or "RowCount" } member => IsText(member.Expression, collection),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetLength" or "Count" } member } call =>
            IsText(member.Expression, collection)
            && call.ArgumentList.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax { Token.ValueText: "0" }),
        IdentifierNameSyntax name => Initializer(name) is { } value && value is not IdentifierNameSyntax && IsLength(value, collection),
        _ => false,
    };

    // int n = rows.Length;
    private static ExpressionSyntax? Initializer(IdentifierNameSyntax name)
    {
        var function = name.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is not GlobalStatementSyntax) ?? name.SyntaxTree.GetRoot();
        var declarators = function.DescendantNodes()
            .OfType<VariableDeclaratorSyntax>()
            .Where(declarator => string.Equals(declarator.Identifier.ValueText, name.Identifier.ValueText, System.StringComparison.Ordinal))
            .ToList();
        return declarators.Count == 1 ? declarators[0].Initializer?.Value : null;
    }

    private static bool IsText(SyntaxNode node, string text) => string.Equals(node.ToString(), text, System.StringComparison.Ordinal);
}
