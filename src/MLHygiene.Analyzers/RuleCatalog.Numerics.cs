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

    internal static readonly DiagnosticDescriptor LogOfZero = Create(
        "MLH4006",
        "Logarithm of a number that can be 0",
        "'{0}' is the logarithm of {1}, which can be exactly 0. Then it is -Infinity, and NaN as soon as it is multiplied by 0; nothing throws. {2}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A draw from [0, 1) is 0 once in a while, and a sigmoid or softmax rounds to 0 and to 1 for numbers that training reaches. The logarithm "
        + "of 0 is -Infinity: one such row makes the mean loss infinite, and its gradient makes the weights NaN.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        LogOfZero);
}
