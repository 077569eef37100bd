using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about numbers that lie.</content>
public static partial class RuleCatalog
{
    internal static readonly DiagnosticDescriptor NaNComparison = Create(
        "MLH4001",
        "Comparison with NaN",
        "This comparison with NaN is {0}, whatever '{1}' holds. Missing values pass unseen. {2}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "By IEEE 754 NaN is unequal to everything, itself included. A test written with an operator never finds a missing value.");

    internal static readonly DiagnosticDescriptor MissingBecomesZero = Create(
        "MLH4004",
        "Missing value becomes 0",
        "Where {0}, the data gets 0 as if that had been measured. Nothing throws, and no later step can tell it from a real 0. {1}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "0 is a value like any other: it moves means, scales and thresholds. NaN says that a value is missing, and can be replaced on purpose.");

    internal static readonly DiagnosticDescriptor BlankCellsLoadAsZero = Create(
        "MLH4005",
        "Blank cells load as 0",
        "This load makes 0 of blank cells, so '{0}' never meets them. Nothing throws: only text that is no number becomes NaN. Set {1} in the options of the load.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A loader of text reads a blank cell as 0. A step that replaces, marks or drops missing values looks for NaN, and finds none.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        MissingBecomesZero,
        BlankCellsLoadAsZero);
}
