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

    internal static readonly DiagnosticDescriptor LogOfZero = Create(
        "MLH4006",
        "Logarithm of a number that can be 0",
        "'{0}' is the logarithm of {1}, which can be exactly 0. Then it is -Infinity, and NaN as soon as it is multiplied by 0; nothing throws. {2}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A draw from [0, 1) is 0 once in a while, and a sigmoid or softmax rounds to 0 and to 1 for numbers that training reaches. The logarithm "
        + "of 0 is -Infinity: one such row makes the mean loss infinite, and its gradient makes the weights NaN.");

    internal static readonly DiagnosticDescriptor NaNToInteger = Create(
        "MLH4010",
        "Number outside the range of a small integer",
        "'{0}' can leave the range of '{1}', and the cast keeps its last {2} bits: {3} becomes {4}. Nothing throws. Clamp it to {5} to {6} first.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A cast to byte, sbyte, short or ushort does not saturate: what is too large or too small wraps around, so that the brightest pixels become dark.");

    internal static readonly DiagnosticDescriptor AcceptsNaNText = CreateOff(
        "MLH4016",
        "Text that can be NaN",
        "'{0}' also reads 'NaN' and, from a number that is too large, Infinity. Nothing throws, and the number passes for one of the data. Ask whether it is finite.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "Where NaN marks a missing value, reading it is meant. Elsewhere one such cell makes a mean, a loss or a distance NaN.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        MissingBecomesZero,
        BlankCellsLoadAsZero,
        LogOfZero,
        NaNToInteger,
        AcceptsNaNText);
}
