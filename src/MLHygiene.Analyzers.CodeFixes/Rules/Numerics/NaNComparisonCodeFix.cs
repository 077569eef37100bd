using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Puts the test for NaN in place of a comparison that never finds it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NaNComparisonCodeFix))]
public sealed class NaNComparisonCodeFix : HygieneCodeFix
{
    private const int IndentOfOperator = 1;

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
                && IsReceiver(comparison, operand):
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
                var value = AsPrimary(WithComments(comparison, operand));
                return SyntaxFactory.IsPatternExpression(
                    value.WithTrailingTrivia(value.GetTrailingTrivia().Add(SyntaxFactory.Space)),
                    SyntaxFactory.Token(SyntaxKind.IsKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                    negated
                        ? SyntaxFactory.UnaryPattern(
                            SyntaxFactory.Token(SyntaxKind.NotKeyword).WithTrailingTrivia(SyntaxFactory.Space), constant)
                        : constant);
            default:
                return SyntaxFactory.InvocationExpression(
                    TestMethod(type, method),
                    SyntaxFactory.ArgumentList(
                        Bare(SyntaxKind.OpenParenToken),
                        SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(WithComments(comparison, operand))),
                        Bare(SyntaxKind.CloseParenToken)));
        }
    }

    /// <summary>A name that the code already uses stays as it is written there; only a full name is shortened.</summary>
    private static ExpressionSyntax TestMethod(string type, string method)
    {
        var name = SyntaxFactory.ParseExpression(type + "." + method);
        return type.StartsWith("global::", StringComparison.Ordinal) ? name.WithAdditionalAnnotations(Simplifier.Annotation) : name;
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
        call.ArgumentList.WithArguments(default)
            .WithOpenParenToken(Bare(SyntaxKind.OpenParenToken))
            .WithCloseParenToken(Bare(SyntaxKind.CloseParenToken));

    /// <summary>A token that formatting leaves alone.</summary>
    private static SyntaxToken Bare(SyntaxKind kind) => SyntaxFactory.Token(SyntaxFactory.TriviaList(), kind, SyntaxFactory.TriviaList());

    private static ExpressionSyntax AsPrimary(ExpressionSyntax operand) =>
        operand is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or ThisExpressionSyntax or LiteralExpressionSyntax
            ? operand
            : SyntaxFactory.ParenthesizedExpression(operand.WithoutTrivia()).WithTriviaFrom(operand);

    /// <summary>The operand with the comments between it and the NaN; blanks and line breaks alone are left out.</summary>
    private static ExpressionSyntax WithComments(ExpressionSyntax comparison, ExpressionSyntax operand)
    {
        var bare = operand.WithoutTrivia();
        if (comparison is not BinaryExpressionSyntax binary || !Between(binary).Any(Comments.IsComment))
        {
            return bare;
        }

        // What follows '//' has to stay on another line; other comments need one blank each.
        var kept = Between(binary).Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            ? Between(binary)
            : Between(binary).Where(Comments.IsComment).SelectMany(comment => new[] { SyntaxFactory.Space, comment });
        return operand == binary.Left
            ? bare.WithTrailingTrivia(kept)
            : bare.WithLeadingTrivia(kept.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Append(SyntaxFactory.Space));
    }

    /// <summary>The comments around an operator, and what keeps them apart.</summary>
    private static IEnumerable<SyntaxTrivia> Between(BinaryExpressionSyntax comparison) =>
        new[]
        {
            comparison.Left.GetTrailingTrivia(),
            comparison.OperatorToken.LeadingTrivia,
            comparison.OperatorToken.TrailingTrivia,
            comparison.Right.GetLeadingTrivia(),
        }
        .Where((list, index) => index == IndentOfOperator || list.Any(Comments.IsComment))
        .SelectMany(list => list);

    private static bool HasCommentToLose(ExpressionSyntax comparison, ExpressionSyntax operand)
    {
        var kept = comparison is BinaryExpressionSyntax binary ? Between(binary).ToList() : new List<SyntaxTrivia>();
        var rewritten = IsReceiver(comparison, operand) ? operand.FullSpan : operand.Span;
        return comparison.DescendantTrivia().Any(trivia =>
            Comments.IsComment(trivia)
            && comparison.Span.Contains(trivia.Span)
            && !rewritten.Contains(trivia.Span)
            && !kept.Contains(trivia));
    }

    private static bool IsReceiver(ExpressionSyntax comparison, ExpressionSyntax operand) =>
        comparison is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && access.Expression == operand;

    private static bool HasNotPatterns(SyntaxNode node) =>
        node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };
}
