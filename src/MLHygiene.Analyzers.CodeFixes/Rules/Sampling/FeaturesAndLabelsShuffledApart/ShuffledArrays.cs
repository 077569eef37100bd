using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>
/// Two arrays that are shuffled in place by two statements. They stay the same arrays: whoever else has them sees the new order too.
/// </summary>
internal sealed class ShuffledArrays
{
    private readonly InvocationExpressionSyntax _call;
    private readonly StatementSyntax _first;
    private readonly InvocationExpressionSyntax _second;
    private readonly RowExpression _left;
    private readonly RowExpression _right;
    private readonly string _array;
    private readonly ExpressionSyntax _places;

    private ShuffledArrays(
        SemanticModel model,
        InvocationExpressionSyntax call,
        StatementSyntax first,
        InvocationExpressionSyntax second,
        RowExpression left,
        RowExpression right)
    {
        _call = call;
        _first = first;
        _second = second;
        _left = left;
        _right = right;
        _array = TypeNames.Of(model, call.SpanStart, "System.Array");
        _places = left.PlacesInArray(model, call.SpanStart);
    }

    public static ShuffledArrays? Read(SemanticModel model, InvocationExpressionSyntax first, InvocationExpressionSyntax second) =>
        first.Parent is ExpressionStatementSyntax one
        && second.Parent is ExpressionStatementSyntax two
        && NewStatements.CanStandBefore(one)
        && !two.ContainsDirectives
        && NewStatements.ListOf(one) == NewStatements.ListOf(two)
        && Rows(model, first) is { } left
        && Rows(model, second) is { } right
            ? new ShuffledArrays(model, first, one, second, left, right)
            : null;

    public void Apply(SyntaxEditor editor)
    {
        var order = FreeName.In(_first, _left.OrderName);
        NewStatements.InsertBefore(
            editor,
            _first,
            SyntaxFactory.ParseStatement($"var {order} = {_places};"),
            SyntaxFactory.ParseStatement($"{Shuffle(order)};"));
        editor.ReplaceNode(_call, (current, _) => Sort($"(int[]){order}.Clone()", _left).WithTriviaFrom(current));
        editor.ReplaceNode(_second, (current, _) => Sort(order, _right).WithTriviaFrom(current));
    }

    private static RowExpression? Rows(SemanticModel model, InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax or SimpleNameSyntax, ArgumentList.Arguments: { Count: 1 } arguments }
        && RowExpression.Read(model, arguments[0].Expression) is { Type: IArrayTypeSymbol } rows
            ? rows
            : null;

    private InvocationExpressionSyntax Shuffle(string order)
    {
        var call = _call.ReplaceNode(_call.ArgumentList.Arguments[0].Expression, SyntaxFactory.IdentifierName(order)).WithoutTrivia();
        // Shuffle<float[]>(X)
        var generic = call.Expression as GenericNameSyntax ?? (call.Expression as MemberAccessExpressionSyntax)?.Name as GenericNameSyntax;
        return generic is null ? call : call.ReplaceNode(
            generic,
            generic.WithTypeArgumentList(SyntaxFactory.TypeArgumentList(
                SyntaxFactory.SingletonSeparatedList(SyntaxFactory.ParseTypeName("int")))));
    }

    private ExpressionSyntax Sort(string keys, RowExpression rows) =>
        SyntaxFactory.ParseExpression($"{_array}.Sort({keys}, {rows.Expression})");
}
