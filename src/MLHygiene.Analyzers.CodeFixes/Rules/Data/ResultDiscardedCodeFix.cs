using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Has the call change what it is called on, or gives its result to the variable that it is made from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResultDiscardedCodeFix))]
public sealed class ResultDiscardedCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.ResultDiscarded;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (Discarded(context.Node) is not { ContainsDirectives: false } discarded)
        {
            return null;
        }

        if (properties.TryGetValue(ResultDiscardedAnalyzer.SwitchKey, out var name) && name is not null)
        {
            return CallOf(discarded) is { ArgumentList: var list }
                ? new Fix($"Pass {name}: true (changes results)", editor => editor.ReplaceNode(list, (current, _) => Switch((ArgumentListSyntax)current, list, name)))
                : null;
        }

        return properties.ContainsKey(ResultDiscardedAnalyzer.AssignableKey)
            && context.Diagnostic.AdditionalLocations is { Count: > 0 } places
            && context.Root.FindNode(places[0].SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax variable
                ? new Fix(
                    $"Assign the result to '{variable}' (changes results)",
                    editor => editor.ReplaceNode(discarded, (current, _) => Assign(variable, (ExpressionSyntax)current)))
                : null;
    }

    private static ExpressionSyntax? Discarded(SyntaxNode node) =>
        node.AncestorsAndSelf()
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(expression => expression.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax);

    private static InvocationExpressionSyntax? CallOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => call,
        ConditionalAccessExpressionSyntax access => CallOf(access.WhenNotNull),
        PostfixUnaryExpressionSyntax { Operand: var operand } => CallOf(operand),
        _ => null,
    };

    private static AssignmentExpressionSyntax Assign(ExpressionSyntax variable, ExpressionSyntax result) =>
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            variable.WithoutTrivia().WithLeadingTrivia(result.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            result.WithLeadingTrivia());

    // The rule has seen that the switch is left out, or a literal.
    private static ArgumentListSyntax Switch(ArgumentListSyntax list, ArgumentListSyntax original, string name)
    {
        var yes = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        var given = original.Arguments.IndexOf(argument => argument.NameColon is { } named
            ? named.Name.Identifier.ValueText == name
            : argument.Expression.IsKind(SyntaxKind.FalseLiteralExpression) && argument == original.Arguments.Last());
        return given < 0 ? NamedArgument.Append(list, name, yes) : list.ReplaceNode(list.Arguments[given].Expression, yes.WithTriviaFrom(list.Arguments[given].Expression));
    }
}
