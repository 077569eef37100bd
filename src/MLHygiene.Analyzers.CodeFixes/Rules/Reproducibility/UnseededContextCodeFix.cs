using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Gives the context the seed that is configured.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededContextCodeFix))]
public sealed class UnseededContextCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnseededContext;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (context.Node is not (BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
            || !properties.TryGetValue(UnseededContextAnalyzer.SeedKey, out var seed) || seed is null
            || !properties.TryGetValue(UnseededContextAnalyzer.ParameterKey, out var parameter) || parameter is null)
        {
            return null;
        }

        var node = context.Node;
        var argument = Argument(parameter, seed);
        return new Fix(
            $"Seed the context with {seed} (changes results)",
            editor => editor.ReplaceNode(node, (current, _) => WithArgument(current, argument)));
    }

    private static ArgumentSyntax Argument(string parameter, string value) =>
        SyntaxFactory.Argument(SyntaxFactory.ParseExpression(value))
            .WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(parameter))
                .WithColonToken(SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));

    private static SyntaxNode WithArgument(SyntaxNode call, ArgumentSyntax argument) => call switch
    {
        // 'new MLContext { … }': the blank or line break before the brace comes after the new list.
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(Append(SyntaxFactory.ArgumentList(), argument).WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => creation.WithArgumentList(Append(arguments, argument)),
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(Append(invocation.ArgumentList, argument)),
        _ => call,
    };

    private static ArgumentListSyntax Append(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var arguments = list.Arguments.GetWithSeparators();
        if (arguments.Count > 0)
        {
            arguments = arguments.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        }

        return list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(arguments.Add(argument)));
    }
}
