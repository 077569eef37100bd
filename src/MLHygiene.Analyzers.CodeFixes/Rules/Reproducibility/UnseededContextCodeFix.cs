using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
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
        if (!SeedArgument.CanBeAddedTo(context.Node)
            || !properties.TryGetValue(UnseededContextAnalyzer.SeedKey, out var seed) || seed is null
            || !properties.TryGetValue(UnseededContextAnalyzer.ParameterKey, out var parameter) || parameter is null)
        {
            return null;
        }

        var node = context.Node;
        var value = SyntaxFactory.ParseExpression(seed);
        return new Fix(
            $"Seed the context with {seed} (changes results)",
            editor => editor.ReplaceNode(node, (current, _) => SeedArgument.AddTo(current, parameter, value)));
    }
}
