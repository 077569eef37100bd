using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Puts the test for NaN in place of a comparison that never finds it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NaNComparisonCodeFix))]
public sealed class NaNComparisonCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.NaNComparison;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (context.Node is not ExpressionSyntax comparison
            || !properties.TryGetValue(NaNTest.FormKey, out var formName) || !Enum.TryParse<NaNTest.Form>(formName, out var form)
            || !properties.TryGetValue(NaNTest.OperandKey, out var operand) || operand is null
            || !properties.TryGetValue(NaNTest.TypeKey, out var type) || type is null
            || !properties.TryGetValue(NaNTest.MethodKey, out var method) || method is null
            || FindOperand(comparison, operand) is not { } tested
            || comparison.ContainsDirectives
            || HasCommentToLose(comparison, tested))
        {
            return null;
        }

        properties.TryGetValue(NaNTest.InvertKey, out var invert);
        if (form == NaNTest.Form.Pattern && invert is not null && !HasNotPatterns(comparison))
        {
            return null;
        }

        var negated = invert is not null;
        return new Fix(
            "Test for NaN",
            editor => editor.ReplaceNode(comparison, (current, _) =>
                current is ExpressionSyntax now && FindOperand(now, operand) is { } value
                    ? Invert(Test(now, value, form, type, method, negated), form == NaNTest.Form.Pattern ? null : invert, comparison)
                        .WithTriviaFrom(now)
                    : current));
    }

    private static ExpressionSyntax? FindOperand(ExpressionSyntax comparison, string operand) => comparison switch
    {
        BinaryExpressionSyntax binary => operand == "left" ? binary.Left : binary.Right,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when operand == "this" => access.Expression,
        // The receiver stands before the '?': the call itself is all there is to rewrite.
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } when operand == "this" => binding,
        InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }
            when int.TryParse(operand, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < arguments.Count =>
            arguments[index].Expression,
        _ => null,
    };

    private static ExpressionSyntax Test(
        ExpressionSyntax comparison, ExpressionSyntax operand, NaNTest.Form form, string type, string method, bool negated)
    {
        switch (form)
        {
            case NaNTest.Form.Member when comparison is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
                && access.Expression == operand:
                return call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(method))).WithArgumentList(NoArguments(call));
            case NaNTest.Form.Member when comparison is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } call:
                return call.WithExpression(binding.WithName(SyntaxFactory.IdentifierName(method))).WithArgumentList(NoArguments(call));
            case NaNTest.Form.Member:
                return SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    AsPrimary(WithComments(comparison, operand)),
                    SyntaxFactory.IdentifierName(method)));
            case NaNTest.Form.Pattern:
                var constant = SyntaxFactory.ConstantPattern(SyntaxFactory.ParseExpression(type + "." + method));
                return SyntaxFactory.IsPatternExpression(
                    AsPrimary(WithComments(comparison, operand)).WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.Token(SyntaxKind.IsKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                    negated
                        ? SyntaxFactory.UnaryPattern(
                            SyntaxFactory.Token(SyntaxKind.NotKeyword).WithTrailingTrivia(SyntaxFactory.Space), constant)
                        : constant);
            default:
                return SyntaxFactory.InvocationExpression(
                    SyntaxFactory.ParseExpression(type + "." + method).WithAdditionalAnnotations(Simplifier.Annotation),
                    SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(
                        SyntaxFactory.Argument(WithComments(comparison, operand)))));
        }
    }

    private static ExpressionSyntax Invert(ExpressionSyntax test, string? invert, ExpressionSyntax comparison)
    {
        switch (invert)
        {
            case null:
                return test;
            case NaNTest.Not:
                var not = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, test.WithoutTrivia());
                return comparison.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax
                    ? SyntaxFactory.ParenthesizedExpression(not)
                    : not;
            default:
                return SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression, test.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName(invert)));
        }
    }

    private static ArgumentListSyntax NoArguments(InvocationExpressionSyntax call) =>
        call.ArgumentList.WithArguments(default).WithOpenParenToken(SyntaxFactory.Token(SyntaxKind.OpenParenToken))
            .WithCloseParenToken(SyntaxFactory.Token(SyntaxKind.CloseParenToken));

    private static ExpressionSyntax AsPrimary(ExpressionSyntax operand) =>
        operand is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or ThisExpressionSyntax or LiteralExpressionSyntax
            ? operand
            : SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia()).WithTriviaFrom(operand);

    /// <summary>The operand with the comments between it and the NaN; blanks and line breaks alone are left out.</summary>
    private static ExpressionSyntax WithComments(ExpressionSyntax comparison, ExpressionSyntax operand)
    {
        var kept = Between(comparison).ToList();
        if (!kept.Any(IsComment))
        {
            return operand.WithoutTrivia();
        }

        return comparison is BinaryExpressionSyntax binary && binary.Left == operand
            ? operand.WithoutLeadingTrivia().WithTrailingTrivia(kept)
            : operand.WithoutTrailingTrivia().WithLeadingTrivia(kept);
    }

    private static IEnumerable<SyntaxTrivia> Between(ExpressionSyntax comparison) =>
        comparison is BinaryExpressionSyntax binary
            ? binary.Left.GetTrailingTrivia()
                .Concat(binary.OperatorToken.LeadingTrivia)
                .Concat(binary.OperatorToken.TrailingTrivia)
                .Concat(binary.Right.GetLeadingTrivia())
            : Enumerable.Empty<SyntaxTrivia>();

    private static bool HasCommentToLose(ExpressionSyntax comparison, ExpressionSyntax operand)
    {
        var kept = Between(comparison).ToList();
        return comparison.DescendantTrivia().Any(trivia =>
            IsComment(trivia)
            && comparison.Span.Contains(trivia.Span)
            && !operand.Span.Contains(trivia.Span)
            && !kept.Contains(trivia));
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static bool HasNotPatterns(SyntaxNode node) =>
        node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };
}
