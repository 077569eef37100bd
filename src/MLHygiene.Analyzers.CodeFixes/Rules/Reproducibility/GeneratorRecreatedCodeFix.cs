using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Rules.Reproducibility;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Reproducibility;

/// <summary>Makes the generator once, before the outermost loop. Generators of one seed that stood in one loop become one: two would draw alike.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GeneratorRecreatedCodeFix))]
public sealed class GeneratorRecreatedCodeFix : HygieneCodeFix
{
    private const string Title = "Make the generator once, before the rounds (changes results)";

    private protected override DiagnosticDescriptor Rule => RuleCatalog.GeneratorRecreated;

    private protected override Fix? Plan(FixContext context) =>
        context.Diagnostic.Properties.ContainsKey(GeneratorRecreatedAnalyzer.HoistKey)
        && context.Node is BaseObjectCreationExpressionSyntax creation
        && context.Diagnostic.AdditionalLocations.Count == 1
            ? HoistedGenerator.Plan(context, creation, creation.WithoutTrivia(), context.Diagnostic.AdditionalLocations[0], Title)
            : null;
}
