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

    internal static readonly DiagnosticDescriptor UnseededRandom = Create(
        "MLH3002",
        "Unseeded randomness decides what a model learns",
        "'{0}' draws other numbers in each run, and they decide {1}. Nothing shows it but results that nobody can repeat. "
        + "{2}: unlike for security, numbers that can be had again are right here.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "A split, a shuffle, a sample, first weights or a dropout mask that no seed decides is another one in each run, and so is everything that is "
        + "learned and measured after it. A change that seems to help may be one lucky draw.");

    internal static readonly DiagnosticDescriptor TimeSeed = Create(
        "MLH3004",
        "Seed comes from the clock",
        "'{0}' makes the seed of '{1}' {2}. Nothing shows it: each run looks fine by itself, and none can be repeated. "
        + "Pass a constant, or log the seed.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Info,
        "A seed that is made from the time, a count of ticks or a new GUID is another one in each run, and one that nobody knows afterwards. "
        + "Generators that are made within one tick draw the same numbers.");

    internal static readonly DiagnosticDescriptor ProcessHashSeed = Create(
        "MLH3005",
        "Seed comes from a hash that differs in every process",
        "'{0}' gives another number in every process, so '{1}' never draws the same numbers again. "
        + "Within one run nothing differs. Compute the seed from the values themselves.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "The hashes of text, of tuples and of HashCode.Combine are salted with a number that each process draws at its start. A seed that is made "
        + "from one looks as if it were computed, and is drawn anew in every run.");

    internal static readonly DiagnosticDescriptor ProcessHashBucket = Create(
        "MLH3006",
        "Bucket comes from a hash that differs in every process",
        "'{0}' gives another number in every process, and '{1}' puts rows or features elsewhere each time. "
        + "Within one run everything agrees; a stored model meets its training rows as test rows, or its weights on other features. Use a hash that "
        + "stays the same.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "The hashes of text, of tuples and of HashCode.Combine are salted with a number that each process draws at its start. A split by such a "
        + "hash moves rows from the test part to the training part between two runs, and features that are hashed so change their places.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Reproducibility = ImmutableArray.Create(
        UnseededContext,
        UnseededRandom,
        TimeSeed,
        ProcessHashSeed,
        ProcessHashBucket);
}
