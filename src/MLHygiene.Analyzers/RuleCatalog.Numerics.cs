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

    private static readonly ImmutableArray<DiagnosticDescriptor> Numerics = ImmutableArray.Create(
        NaNComparison,
        IntegerReductionWraps,
        IntegerDivision,
        FloatAccumulator,
        CancellingVariance);
}
