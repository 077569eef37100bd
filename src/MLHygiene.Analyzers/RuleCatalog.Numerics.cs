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

    internal static readonly DiagnosticDescriptor EpsilonTooSmall = Create(
        "MLH4015",
        "Small number that the precision does not hold",
        "'{0}' guards nothing in '{1}': {2}. Nothing shows that the guard is not there. Use a number that the precision holds, such as {3}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "A float has seven digits and a double sixteen: a smaller part of 1 is rounded away. Epsilon in .NET is no measure of that, but the smallest "
        + "number above 0.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        LogOfZero,
        SoftmaxOverflow,
        ExpOverflow,
        DivisionBySpread,
        EpsilonTooSmall);
}
