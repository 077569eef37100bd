using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Lets a transform learn from the training rows alone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TransformFittedBeforeSplitCodeFix))]
public sealed class TransformFittedBeforeSplitCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.TransformFittedBeforeSplit;

    private protected override Fix? Plan(FixContext context) => PreparationFix.Plan(context);
}
