using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Writes NaN in the place of the 0 that stands for a missing value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingBecomesZeroCodeFix))]
public sealed class MissingBecomesZeroCodeFix : HygieneCodeFix
{
    private const string Title = "Make the missing value NaN (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.MissingBecomesZero;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (properties.TryGetValue(MissingBecomesZeroAnalyzer.ModeProperty, out var mode) && mode is not null)
        {
            return Replaced(context, mode);
        }

        if (!properties.TryGetValue(MissingBecomesZeroAnalyzer.TypeProperty, out var type) || type is null
            || !properties.TryGetValue(MissingBecomesZeroAnalyzer.FormProperty, out var name) || !Enum.TryParse<ZeroForm>(name, out var form)
            || context.Node is not ExpressionSyntax zero || zero.ContainsDirectives || Comments.AreInside(zero))
        {
            return null;
        }

        var nan = type + ".NaN";
        return form switch
        {
            ZeroForm.Literal => new Fix(
                Title, editor => editor.ReplaceNode(zero, (current, _) => SyntaxFactory.ParseExpression(nan).WithTriviaFrom(current))),
            ZeroForm.Default when zero is InvocationExpressionSyntax { ArgumentList: var list } => new Fix(
                Title,
                editor => editor.ReplaceNode(
                    list, (current, _) => ((ArgumentListSyntax)current).AddArguments(SyntaxFactory.Argument(SyntaxFactory.ParseExpression(nan))))),
            ZeroForm.Converted when zero is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call => Converted(context, call, nan),
            ZeroForm.Ignored when zero is InvocationExpressionSyntax call => Asked(call, nan),
            _ => null,
        };
    }

    private static Fix? Replaced(FixContext context, string mode) =>
        context.Node is InvocationExpressionSyntax { ArgumentList: { ContainsDirectives: false } list } step
        && context.SemanticModel.GetOperation(step, context.CancellationToken)?.ArgumentFor(mode) is { Parameter.Type: { } modes }
        && modes.GetMembers("Mean").Length == 1
            ? new Fix("Replace missing values by the mean (changes results)", editor => editor.ReplaceNode(list, (current, _) => NamedArgument.Append(
                (ArgumentListSyntax)current,
                mode,
                SyntaxFactory.ParseExpression(modes.ToMinimalDisplayString(context.SemanticModel, step.SpanStart) + ".Mean"))))
            : null;

    // Convert.ToSingle(text) becomes 'text is { } cell ? Convert.ToSingle(cell) : float.NaN'.
    private static Fix? Converted(FixContext context, InvocationExpressionSyntax call, string nan)
    {
        if (call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null)
            || call.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 })
        {
            return null;
        }

        var cell = FreeName.In(call, "cell");
        return new Fix(Title, editor => editor.ReplaceNode(call, (current, _) =>
        {
            var now = (InvocationExpressionSyntax)current;
            var text = now.ArgumentList.Arguments[0].Expression;
            var tested = text is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax ? "(" + text + ")" : text.ToString();
            var choice = SyntaxFactory.ParseExpression($"{tested} is {{ }} {cell} ? {now.ReplaceNode(text, SyntaxFactory.IdentifierName(cell)).WithoutTrivia()} : {nan}");
            return (IsOperand(call) ? SyntaxFactory.ParenthesizedExpression(choice) : choice).WithTriviaFrom(now);
        }));
    }

    private static bool IsOperand(ExpressionSyntax expression) => expression.Parent
        is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax
        or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or InterpolationSyntax;

    // float.TryParse(cell, out value); becomes the condition of an 'if' that assigns NaN.
    private static Fix? Asked(InvocationExpressionSyntax call, string nan)
    {
        var statement = (call.Parent is AssignmentExpressionSyntax discarded ? discarded.Parent : call.Parent) as ExpressionStatementSyntax;
        if (statement is null || statement.ContainsDirectives || !NewStatements.CanStandBefore(statement)
            || call.ArgumentList.Arguments.LastOrDefault(argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword)) is not { } result
            || Name(result.Expression) is not { } target)
        {
            return null;
        }

        var indent = NewStatements.IndentOfLine(statement).ToFullString();
        var lineEnd = NewStatements.LineEnd(statement).ToFullString();
        var inner = indent + (indent.IndexOf('\t') >= 0 ? "\t" : "    ");
        var asked = SyntaxFactory.ParseStatement(
            $"if (!{call}){lineEnd}{indent}{{{lineEnd}{inner}{target} = {nan};{lineEnd}{indent}}}");
        return new Fix(Title, editor => editor.ReplaceNode(statement, (current, _) => asked.WithTriviaFrom(current)));
    }

    // What is written twice must mean the same twice.
    private static string? Name(ExpressionSyntax target) => target switch
    {
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable.Identifier.Text,
        _ when target.DescendantNodesAndSelf().All(part => part
            is IdentifierNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or LiteralExpressionSyntax or BinaryExpressionSyntax
            or ElementAccessExpressionSyntax or BracketedArgumentListSyntax or ArgumentSyntax or ParenthesizedExpressionSyntax) => target.ToString(),
        _ => null,
    };
}
