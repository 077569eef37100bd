using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MLHygiene.Analyzers.Rules.Leakage;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Leaves the column out of the list of features.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelAmongFeaturesCodeFix))]
public sealed class LabelAmongFeaturesCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.LabelAmongFeatures;

    private protected override Fix? Plan(FixContext context) =>
        context.Diagnostic.Properties.TryGetValue(LabelAmongFeaturesAnalyzer.RemovableKey, out var column)
        && ListElement.Around(context.Node) is { ContainsDirectives: false } element
            ? new Fix($"Leave '{column}' out of the features", editor => ListElement.Remove(editor, element))
            : null;
}
