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

    internal static readonly DiagnosticDescriptor SoftmaxOverflow = Create(
        "MLH4007",
        "Softmax that overflows",
        "This softmax does not subtract the largest number first. One above {0} makes NaN of the whole row, and so do numbers that are all far below 0; "
        + "nothing throws. {1}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "The exponential of 89 is infinite in single precision, that of 710 in double precision, and infinity over infinity is NaN. The softmax is "
        + "the same if the largest number is subtracted from all, and then no exponent is above 0.");

    internal static readonly DiagnosticDescriptor ExpOverflow = Create(
        "MLH4008",
        "Exponential that overflows",
        "'{0}' is {1} where its exponent is large: the exponential is infinite above {2}, and nothing throws. Write it {3}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A sigmoid, softplus or tanh has a value for every number. Written with an exponential that grows, it is infinity over infinity, which is "
        + "NaN, or the logarithm of infinity.");

    internal static readonly DiagnosticDescriptor DivisionBySpread = Create(
        "MLH4009",
        "Division by a spread that can be 0",
        "'{0}' divides by '{1}', which is 0 where all values are equal, or all are 0. The result is then NaN or infinite, and nothing throws. "
        + "Divide by 1 where it is next to 0: rounding makes the spread of equal values 1E-15 as often as 0.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "A column of one value has no deviation and no range, and a vector of zeros has no norm. One such column makes NaN of every row that is "
        + "scaled by it.");

    internal static readonly DiagnosticDescriptor NaNToInteger = Create(
        "MLH4010",
        "Number outside the range of a small integer",
        "'{0}' can leave the range of '{1}', and the cast keeps its last {2} bits: {3} becomes {4}. Nothing throws. Clamp it to {5} to {6} first.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A cast to byte, sbyte, short or ushort does not saturate: what is too large or too small wraps around, so that the brightest pixels become dark.");

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

    internal static readonly DiagnosticDescriptor EpsilonTooSmall = Create(
        "MLH4015",
        "Small number that the precision does not hold",
        "'{0}' guards nothing in '{1}': {2}. Nothing shows that the guard is not there. Use a number that the precision holds, such as {3}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A float has seven digits and a double sixteen: a smaller part of 1 is rounded away. Epsilon in .NET is no measure of that, but the smallest "
        + "number above 0.");

    internal static readonly DiagnosticDescriptor AcceptsNaNText = Create(
        "MLH4016",
        "Text that can be NaN",
        "'{0}' also reads 'NaN' and, from a number that is too large, Infinity. Nothing throws, and the number passes for one of the data. Ask whether it is finite.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Info,
        "Where NaN marks a missing value, reading it is meant. Elsewhere one such cell makes a mean, a loss or a distance NaN.",
        isEnabledByDefault: false);

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
        SoftmaxOverflow,
        ExpOverflow,
        DivisionBySpread,
        NaNToInteger,
        IntegerReductionWraps,
        IntegerDivision,
        FloatAccumulator,
        CancellingVariance,
        EpsilonTooSmall,
        AcceptsNaNText,
        OrderDependentNaN,
        MetricDropsNaNRows);
}
