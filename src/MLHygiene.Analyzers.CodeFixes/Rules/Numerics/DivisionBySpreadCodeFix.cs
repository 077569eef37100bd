using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Divides by 1 where the divisor is next to 0.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DivisionBySpreadCodeFix))]
public sealed class DivisionBySpreadCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.DivisionBySpread;

    private protected override Fix? Plan(FixContext context)
    {
        if (context.Diagnostic.AdditionalLocations is not { Count: 1 } places
            || context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax divisor
            || !CanRepeat(divisor) || divisor.ContainsDirectives || Comments.AreInside(divisor))
        {
            return null;
        }

        var isSingle = context.SemanticModel.GetTypeInfo(divisor, context.CancellationToken).Type?.SpecialType == SpecialType.System_Single;
        var (least, one) = isSingle ? ("1e-7f", "1f") : ("1e-12", "1.0");
        return new Fix(
            $"Divide by {one} where it is below {least} (changes results)",
            editor => editor.ReplaceNode(divisor, SyntaxFactory.ParseExpression($"({divisor} > {least} ? {divisor} : {one})").WithTriviaFrom(divisor)));
    }

    private static bool CanRepeat(ExpressionSyntax divisor) =>
        divisor is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
        && !divisor.DescendantNodes().Any(node => node is InvocationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax);
}
