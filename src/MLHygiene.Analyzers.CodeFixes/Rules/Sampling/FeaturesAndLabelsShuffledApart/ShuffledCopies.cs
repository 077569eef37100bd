using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Two queries that shuffle, each materialised where it stands: <c>X.OrderBy(_ => rng.Next()).ToArray()</c>.</summary>
internal sealed class ShuffledCopies
{
    private readonly InvocationExpressionSyntax _first;
    private readonly InvocationExpressionSyntax _second;
    private readonly StatementSyntax _statement;
    private readonly RowExpression _left;
    private readonly RowExpression _right;
    private readonly string _enumerable;

    private ShuffledCopies(
        SemanticModel model,
        InvocationExpressionSyntax first,
        InvocationExpressionSyntax second,
        StatementSyntax statement,
        RowExpression left,
        RowExpression right)
    {
        _first = first;
        _second = second;
        _statement = statement;
        _left = left;
        _right = right;
        _enumerable = TypeNames.Of(model, first.SpanStart, "System.Linq.Enumerable");
    }

    public static ShuffledCopies? Read(SemanticModel model, InvocationExpressionSyntax first, InvocationExpressionSyntax second) =>
        Statement(first) is { } one
        && Statement(second) is { } two
        && NewStatements.CanStandBefore(one)
        && !two.ContainsDirectives
        && NewStatements.ListOf(one) == NewStatements.ListOf(two)
        && IsMaterialised(model, first)
        && IsMaterialised(model, second)
        && IgnoresRow(first)
        && Rows(model, first) is { } left
        && Rows(model, second) is { } right
            ? new ShuffledCopies(model, first, second, one, left, right)
            : null;

    public void Apply(SyntaxEditor editor)
    {
        var order = FreeName.In(_statement, _left.OrderName);
        var place = FreeName.In(_statement, "i");
        if (_first.Expression is not MemberAccessExpressionSyntax access)
        {
            return;
        }

        var shuffled = _first.WithExpression(
            access.WithExpression(_left.Places(_enumerable).WithTrailingTrivia(access.Expression.GetTrailingTrivia())));
        NewStatements.InsertBefore(
            editor, _statement, SyntaxFactory.ParseStatement($"var {order} = {shuffled.WithoutTrivia()}.ToArray();"));
        editor.ReplaceNode(_first, (current, _) => Pick(order, place, _left).WithTriviaFrom(current));
        editor.ReplaceNode(_second, (current, _) => Pick(order, place, _right).WithTriviaFrom(current));
    }

    private static StatementSyntax? Statement(SyntaxNode query) =>
        query.FirstAncestorOrSelf<SyntaxNode>(node => node is StatementSyntax or AnonymousFunctionExpressionSyntax)
            is LocalDeclarationStatementSyntax or ExpressionStatementSyntax
            ? query.FirstAncestorOrSelf<StatementSyntax>()
            : null;

    private static RowExpression? Rows(SemanticModel model, InvocationExpressionSyntax query) =>
        query.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax, Expression: var expression }
        && RowExpression.Read(model, expression) is { } rows
        && RowExpression.CanBeCaptured(model, expression)
            ? rows
            : null;

    // The variable may be given the result: the query must not be read after that.
    private static bool IsMaterialised(SemanticModel model, SyntaxNode query) =>
        query.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
        && model.GetTypeInfo(call).Type is { } type
        && type.RowType() is not null
        && !type.IsLazySequence();

    // The key is asked of places instead of rows.
    private static bool IgnoresRow(InvocationExpressionSyntax query) => query.ArgumentList.Arguments.Count switch
    {
        0 => true,
        1 => query.ArgumentList.Arguments[0].Expression is SimpleLambdaExpressionSyntax { Parameter: var parameter, Body: var body }
            && !body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken)
                && string.Equals(token.ValueText, parameter.Identifier.ValueText, StringComparison.Ordinal)),
        _ => false,
    };

    private static ExpressionSyntax Pick(string order, string place, RowExpression rows) =>
        SyntaxFactory.ParseExpression($"{order}.Select({place} => {rows.Expression}[{place}])");
}
