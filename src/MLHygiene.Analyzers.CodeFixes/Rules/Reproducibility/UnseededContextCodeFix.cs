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
        // What a directive leaves out may be the seed.
        if (context.Node is not (BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
            || context.Node.ContainsDirectives
            || !properties.TryGetValue(UnseededContextAnalyzer.SeedKey, out var seed) || seed is null
            || !properties.TryGetValue(UnseededContextAnalyzer.ParameterKey, out var parameter) || parameter is null)
        {
            return null;
        }

        var node = context.Node;
        var value = SyntaxFactory.ParseExpression(seed);
        return new Fix(
            $"Seed the context with {seed} (changes results)",
            editor => editor.ReplaceNode(node, (current, _) => WithArgument(current, parameter, value)));
    }

    private static SyntaxNode WithArgument(SyntaxNode call, string parameter, ExpressionSyntax value) => call switch
    {
        // 'new MLContext { … }': the blank or line break before the brace comes after the new list.
        ObjectCreationExpressionSyntax { ArgumentList: null } creation => creation
            .WithType(creation.Type.WithoutTrailingTrivia())
            .WithArgumentList(NamedArgument.Append(SyntaxFactory.ArgumentList(), parameter, value).WithTrailingTrivia(creation.Type.GetTrailingTrivia())),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation => creation.WithArgumentList(NamedArgument.Append(arguments, parameter, value)),
        InvocationExpressionSyntax invocation => invocation.WithArgumentList(NamedArgument.Append(invocation.ArgumentList, parameter, value)),
        _ => call,
    };
}
