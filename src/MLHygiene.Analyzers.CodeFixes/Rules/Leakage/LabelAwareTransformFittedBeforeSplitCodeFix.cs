using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Lets a transform that reads the label learn from the training rows alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LabelAwareTransformFittedBeforeSplitCodeFix))]
public sealed class LabelAwareTransformFittedBeforeSplitCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.LabelAwareTransformFittedBeforeSplit;

    private protected override Fix? Plan(FixContext context) => PreparationFix.Plan(context);
}
