using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Cuts a line with its empty fields.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmptyFieldsRemovedCodeFix))]
public sealed class EmptyFieldsRemovedCodeFix : HygieneCodeFix
{
    private const string Title = "Keep the empty fields (changes results)";
    private const string Option = "RemoveEmptyEntries";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.EmptyFieldsRemoved;

    private protected override Fix? Plan(FixContext context) => context.Node switch
    {
        ExpressionSyntax { ContainsDirectives: false } options when !Comments.AreInside(options) && Without(options) is { } kept =>
            new Fix(Title, editor => editor.ReplaceNode(options, (current, _) => kept.WithTriviaFrom(current))),
        _ => null,
    };

    private static ExpressionSyntax? Without(ExpressionSyntax options) => options switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } both =>
            IsOption(both.Left) ? both.Right.WithoutTrivia()
            : IsOption(both.Right) ? both.Left.WithoutTrivia()
            : null,
        MemberAccessExpressionSyntax member when IsOption(member) => member.WithName(SyntaxFactory.IdentifierName("None")),
        _ => null,
    };

    private static bool IsOption(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Option };
}
