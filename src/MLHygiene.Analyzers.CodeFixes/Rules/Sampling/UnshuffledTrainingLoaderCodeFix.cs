using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Sampling;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Sampling;

/// <summary>Passes <c>shuffle: true</c> to the loader, turns the literal that it was given, or shuffles the rows before the loader.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnshuffledTrainingLoaderCodeFix))]
public sealed class UnshuffledTrainingLoaderCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.UnshuffledTrainingLoader;

    private protected override Fix? Plan(FixContext context)
    {
        var properties = context.Diagnostic.Properties;
        if (properties.TryGetValue(UnshuffledTrainingLoaderAnalyzer.BeforeProperty, out var before) && before is not null)
        {
            return ShuffleBefore(context, before);
        }

        if (!properties.TryGetValue(UnshuffledTrainingLoaderAnalyzer.ParameterProperty, out var parameter)
            || !properties.TryGetValue(UnshuffledTrainingLoaderAnalyzer.ArgumentProperty, out var argument)
            || parameter is null
            || argument is null
            || ArgumentsOf(context.Node) is not { } list)
        {
            return null;
        }

        var title = $"Pass '{parameter}: true' (changes results)";
        if (!string.Equals(argument, UnshuffledTrainingLoaderAnalyzer.Omitted, System.StringComparison.Ordinal))
        {
            return int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < list.Arguments.Count
                ? new Fix(title, editor => editor.ReplaceNode(list.Arguments[place].Expression, (current, _) => True().WithTriviaFrom(current)))
                : null;
        }

        // What a directive leaves out may be the rest of the argument list.
        return list.ContainsDirectives
            ? null
            : new Fix(title, editor => editor.ReplaceNode(
                list, (current, _) => current is ArgumentListSyntax arguments ? NamedArgument.Append(arguments, parameter, True()) : current));
    }

    private static Fix? ShuffleBefore(FixContext context, string shuffle)
    {
        var loader = context.Node;
        return loader is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { ContainsDirectives: false } }
            ? new Fix(
                $"Call '{shuffle}' before (changes results)",
                editor => editor.ReplaceNode(loader, (current, _) => ChainStep.InsertBefore(current, shuffle, Buffer())))
            : null;
    }

    // How many rows are mixed at a time. Nothing in the code says how many there are.
    private static LiteralExpressionSyntax Buffer() =>
        SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(10000));

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    private static LiteralExpressionSyntax True() => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
}
