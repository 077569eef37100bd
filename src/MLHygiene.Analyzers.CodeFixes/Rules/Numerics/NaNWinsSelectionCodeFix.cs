using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Filters the rows whose key is NaN before one of them is selected.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NaNWinsSelectionCodeFix))]
public sealed class NaNWinsSelectionCodeFix : HygieneCodeFix
{
    private const string Filter = "Where";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.NaNWinsSelection;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(NaNWinsSelectionAnalyzer.TypeKey, out var type) || type is null
            || context.Node is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name
            || access.Name != name
            || Predicate(context, call, type) is not { } predicate)
        {
            return null;
        }

        return new Fix(
            "Leave NaN out (changes results)",
            editor => editor.ReplaceNode(call, (current, _) => ChainStep.InsertBefore(current, Filter, predicate)));
    }

    private static ExpressionSyntax? Predicate(FixContext context, InvocationExpressionSyntax call, string type)
    {
        switch (call.ArgumentList.Arguments.FirstOrDefault()?.Expression)
        {
            case null:
                return Lambda(FreeName.In(call, "value"), type, key: null);
            case LambdaExpressionSyntax { ExpressionBody: { } key } lambda when !lambda.ContainsDirectives && !Comments.AreInside(lambda):
                return SyntaxFactory.ParseExpression($"{lambda.ToString().Substring(0, key.SpanStart - lambda.SpanStart)}!{type}.IsNaN({key})");
            case (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var function:
                return Lambda(FreeName.In(call, "row"), type, function.ToString());
            default:
                return null;
        }
    }

    private static ExpressionSyntax Lambda(string parameter, string type, string? key) =>
        SyntaxFactory.ParseExpression($"{parameter} => !{type}.IsNaN({(key is null ? parameter : $"{key}({parameter})")})");
}
