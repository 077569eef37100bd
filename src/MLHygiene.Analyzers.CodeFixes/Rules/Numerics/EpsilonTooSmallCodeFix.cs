using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Puts a small number that the precision holds in place of one that it does not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EpsilonTooSmallCodeFix))]
public sealed class EpsilonTooSmallCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.EpsilonTooSmall;

    private protected override Fix? Plan(FixContext context) =>
        context.Node is ExpressionSyntax epsilon
        && context.Diagnostic.Properties.TryGetValue(EpsilonTooSmallAnalyzer.NumberKey, out var number) && number is not null
        && !epsilon.ContainsDirectives && !Comments.AreInside(epsilon)
            ? new Fix(
                $"Use {number} (changes results)",
                editor => editor.ReplaceNode(epsilon, SyntaxFactory.ParseExpression(number).WithTriviaFrom(epsilon)))
            : null;
}
