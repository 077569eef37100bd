using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Data;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Data;

/// <summary>Puts the column that was written before among the inputs of the step.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputColumnShadowedCodeFix))]
public sealed class OutputColumnShadowedCodeFix : HygieneCodeFix
{
    private const int CollectionExpressionKind = 9076;

    private protected override DiagnosticDescriptor Rule => RuleCatalog.OutputColumnShadowed;

    private protected override Fix? Plan(FixContext context)
    {
        if (!context.Diagnostic.Properties.TryGetValue(OutputColumnShadowedAnalyzer.ColumnKey, out var column)
            || context.Node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { ContainsDirectives: false } list } output
            || list.Arguments.IndexOf(output) is var place && place + 1 >= list.Arguments.Count)
        {
            return null;
        }

        var inputs = list.Arguments[place + 1];
        var name = output.Expression.ToString();
        var title = $"Add '{column}' to the inputs (changes results)";
        return FirstElementOf(inputs.Expression) is { } element
            ? new Fix(title, editor => editor.ReplaceNode(inputs.Expression, (current, _) => SyntaxFactory.ParseExpression(With(name, element, current)).WithTriviaFrom(current)))
            : inputs.NameColon is null
                ? new Fix(title, editor => editor.ReplaceNode(list, (current, _) => SyntaxFactory.ParseArgumentList(With(name, inputs, current)).WithTriviaFrom(current)))
                : null;
    }

    // Collection expressions are newer than the oldest compiler that the package loads in: read by their text, all lists are alike.
    private static string With(string name, SyntaxNode element, SyntaxNode list)
    {
        var original = element.Ancestors().First(node => node.Span.Contains(element.Span) && node.RawKind == list.RawKind);
        return list.ToString().Insert(element.SpanStart - original.SpanStart, name + ", ");
    }

    private static SyntaxNode? FirstElementOf(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.FirstOrDefault(),
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => initializer.Expressions.FirstOrDefault(),
        { RawKind: CollectionExpressionKind } => list.ChildNodes().FirstOrDefault(),
        _ => null,
    };
}
