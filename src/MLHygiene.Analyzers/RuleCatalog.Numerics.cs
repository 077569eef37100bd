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

    internal static readonly DiagnosticDescriptor NaNWinsSelection = Create(
        "MLH4002",
        "NaN wins the selection",
        "'{0}' puts NaN before every number, and '{1}' is NaN {2}. {3}, without an exception. Leave out what is NaN before.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "In .NET's order NaN is less than every number. The smallest loss, error or distance is then the one that could not be computed.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        NaNWinsSelection);
}
