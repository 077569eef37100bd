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

    internal static readonly DiagnosticDescriptor NoFiniteGuard = Create(
        "MLH4003",
        "No guard against a loss that is NaN",
        "Where '{0}' is NaN, {1}. Nothing throws. Stop with an exception where '{0}' is not finite.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "Every comparison with NaN is false. A test that keeps the best loss or ends the training decides by a comparison that no longer means anything.");

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

    internal static readonly DiagnosticDescriptor IntegerReductionWraps = Create(
        "MLH4011",
        "Reduction wraps around in the type of its elements",
        "'{0}' computes in '{1}', where what does not fit wraps around. Nothing is thrown: the number is only wrong. {2}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A reduction that computes in the type of the elements has no room for their sum: a mean of bytes above 127 is below it.");

    internal static readonly DiagnosticDescriptor IntegerDivision = Create(
        "MLH4012",
        "Integer division where a fraction is wanted",
        "'{0}' divides whole numbers, so what is {1} has lost its fraction. Nothing is thrown: a share of less than one is 0. {2}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "The quotient of two whole numbers is a whole number. What is converted or cast behind the division has no fraction left.");

    internal static readonly DiagnosticDescriptor FloatAccumulator = Create(
        "MLH4013",
        "Long sum in single precision",
        "'{0}' adds up in single precision for each of '{1}', and is rounded more the larger it grows. Nothing shows it: the mean is only off. Add up in 'double'.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "A 'float' has 24 bits. Once a sum is large, each further number is rounded to what is left of them, and at last lost.");

    internal static readonly DiagnosticDescriptor CancellingVariance = Create(
        "MLH4014",
        "Variance as a difference of squares",
        "'{0}' takes the square of a mean from a mean of squares. Where the mean is large, both are almost equal and only what was rounded is left: "
        + "the variance is wrong, or negative. {1}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "The mean of the squares less the square of the mean is the variance in exact numbers only. In two passes, or by Welford's method, nothing cancels.");

    internal static readonly DiagnosticDescriptor OrderDependentNaN = Create(
        "MLH4017",
        "Statistic that a NaN makes arbitrary",
        "'{0}' {1}. {2}. Leave NaN out of '{3}' before.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "A statistic that sorts or compares gives a number where a value is NaN, and another number for another order of the values.");

    internal static readonly DiagnosticDescriptor MetricDropsNaNRows = Create(
        "MLH4018",
        "Metric that leaves out rows without a score",
        "'{0}' leaves out the rows whose score is NaN, as it is where the rows that were fitted lack the user or the item. The metric of the rest looks better, and no message tells how many there were. Count the NaN scores and report them beside it.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "A matrix factorization has no score for a user or an item that it was not fitted on. The evaluator skips such rows.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        NaNWinsSelection,
        NoFiniteGuard,
        MissingBecomesZero,
        BlankCellsLoadAsZero,
        LogOfZero,
        IntegerReductionWraps,
        IntegerDivision,
        FloatAccumulator,
        CancellingVariance,
        OrderDependentNaN,
        MetricDropsNaNRows);
}
