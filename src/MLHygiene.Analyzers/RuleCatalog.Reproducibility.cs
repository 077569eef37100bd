using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about runs that differ.</content>
public static partial class RuleCatalog
{
    internal static readonly DiagnosticDescriptor UnseededContext = Create(
        "MLH3001",
        "Unseeded MLContext feeds a randomized component",
        "This MLContext has no seed and '{0}' draws from it, so each run can give another model. "
        + "Nothing in the output says so. Pass a seed.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "An MLContext without a seed starts from System.Random's own entropy. Components that draw from it "
        + "(sampling trainers, shuffles, projections) then differ from run to run, and so do their metrics.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Reproducibility = ImmutableArray.Create(
        UnseededContext);
}
