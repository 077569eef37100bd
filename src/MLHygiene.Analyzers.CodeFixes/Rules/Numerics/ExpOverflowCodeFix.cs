using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Writes a sigmoid, softplus or tanh in the form that does not overflow.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExpOverflowCodeFix))]
public sealed class ExpOverflowCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.ExpOverflow;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Node is not ExpressionSyntax formula
            || context.Diagnostic.AdditionalLocations is not { Count: 2 } places
            || context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax exponential
            || context.Root.FindNode(places[1].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax argument
            || !formula.Span.Contains(exponential.Span)
            || !context.Diagnostic.Properties.TryGetValue(ExpOverflowAnalyzer.FunctionKey, out var name)
            || !Enum.TryParse<OverflowingFunction>(name, out var function)
            || HasCommentOutside(formula, argument) || formula.ContainsDirectives)
        {
            return null;
        }

        var math = TypeNames.Of(context.SemanticModel, formula.SpanStart, "System.Math");
        var stable = function switch
        {
            OverflowingFunction.Sigmoid => $"1 / (1 + {With(exponential, argument, Negative(argument))})",
            OverflowingFunction.Softplus when CanRepeat(argument) =>
                $"{math}.Max({argument}, 0) + {With(formula, argument, $"-{math}.Abs({argument})")}",
            OverflowingFunction.Tanh => (exponential.Expression is MemberAccessExpressionSyntax access ? access.Expression + "." : string.Empty) + $"Tanh({argument})",
            _ => null,
        };
        return stable is null
            ? null
            : new Fix(
                "Use the form that does not overflow",
                editor => editor.ReplaceNode(formula, Parenthesized(SyntaxFactory.ParseExpression(stable), formula).WithTriviaFrom(formula)));
    }

    private static string With(ExpressionSyntax formula, ExpressionSyntax part, string replacement)
    {
        var text = formula.ToString();
        var start = part.SpanStart - formula.SpanStart;
        return text.Substring(0, start) + replacement + text.Substring(start + part.Span.Length);
    }

    private static string Negative(ExpressionSyntax value) => value switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => minus.Operand.ToString(),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax => "-" + value,
        _ => $"-({value})",
    };

    private static bool CanRepeat(ExpressionSyntax value) =>
        !value.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax
            || node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression));

    private static bool HasCommentOutside(ExpressionSyntax formula, ExpressionSyntax argument) =>
        formula.DescendantTrivia().Any(trivia =>
            Comments.IsComment(trivia)
            && formula.Span.Contains(trivia.Span) && !argument.Span.Contains(trivia.Span));

    private static ExpressionSyntax Parenthesized(ExpressionSyntax stable, ExpressionSyntax formula) =>
        stable is InvocationExpressionSyntax
        || formula.Parent is ArgumentSyntax or EqualsValueClauseSyntax or ParenthesizedExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax
            or LambdaExpressionSyntax
        || formula.Parent is AssignmentExpressionSyntax assignment && assignment.Right == formula
            ? stable
            : SyntaxFactory.ParenthesizedExpression(stable);
}
