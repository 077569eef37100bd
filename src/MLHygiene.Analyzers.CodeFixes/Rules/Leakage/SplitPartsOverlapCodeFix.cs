using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage;

/// <summary>Evaluates on the other side of the division that was trained on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SplitPartsOverlapCodeFix))]
public sealed class SplitPartsOverlapCodeFix : HygieneCodeFix
{
    private protected override DiagnosticDescriptor Rule => RuleCatalog.SplitPartsOverlap;

    private protected override Fix? Plan(FixContext context)
    {
        if (OneDraw.Find(context) is var (drawn, draw))
        {
            return new Fix($"Read both parts with the seed {drawn} (changes results)", draw);
        }

        if (LeakReport.Read(context) is not { } report)
        {
            return null;
        }

        if (SharedSeed.Find(report) is var (seed, apply))
        {
            return new Fix($"Draw both samples with the seed {seed} (changes results)", apply);
        }

        return HeldOutRows.Find(report) is { } edit
            ? new Fix("Evaluate on the test rows of the split that was trained on (changes results)", edit)
            : null;
    }
}
