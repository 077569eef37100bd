using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Numerics;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Numerics;

/// <summary>Asks whether the number is finite where the program asks whether there is one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptsNaNTextCodeFix))]
public sealed class AcceptsNaNTextCodeFix : HygieneCodeFix
{
    private const string Title = "Accept finite numbers only (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.AcceptsNaNText;

    private protected override Fix? Plan(FixContext context) =>
        context.Diagnostic.Properties.TryGetValue(AcceptsNaNTextAnalyzer.TypeProperty, out var type) && type is not null
        && context.Node is InvocationExpressionSyntax { ContainsDirectives: false } call
        && ResultOf(call) is { } result
            ? new Fix(Title, editor => editor.ReplaceNode(call, (current, _) =>
            {
                var both = SyntaxFactory.BinaryExpression(
                    SyntaxKind.LogicalAndExpression,
                    ((ExpressionSyntax)current).WithoutTrivia(),
                    SyntaxFactory.Token(SyntaxKind.AmpersandAmpersandToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.ParseExpression($"{type}.IsFinite({result})"));
                return (IsOperand(call) ? (ExpressionSyntax)SyntaxFactory.ParenthesizedExpression(both) : both).WithTriviaFrom(current);
            }))
            : null;

    private static string? ResultOf(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.LastOrDefault(argument => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword))?.Expression switch
        {
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => variable.Identifier.Text,
            IdentifierNameSyntax variable => variable.Identifier.Text,
            _ => null,
        };

    // '&&' binds looser than these; before another '&&', and beside '||', '?' and '=' it needs no parentheses.
    private static bool IsOperand(ExpressionSyntax expression) => expression.Parent switch
    {
        PrefixUnaryExpressionSyntax or MemberAccessExpressionSyntax or IsPatternExpressionSyntax or CastExpressionSyntax or SwitchExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => both.Right == expression,
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.LogicalOrExpression),
        _ => false,
    };
}
