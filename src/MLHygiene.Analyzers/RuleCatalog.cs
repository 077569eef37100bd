using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <summary>
/// Every diagnostic of the package, in the order of the ids. A message is at most three sentences: what happens, why nothing shows it,
/// what to do. Warning is for what is practically never wrong; a heuristic is <see cref="DiagnosticSeverity.Info"/>.
/// </summary>
public static class RuleCatalog
{
    internal static readonly DiagnosticDescriptor InvalidOption = Create(
        "MLH0001",
        "Invalid option",
        "{0}",
        RuleCategory.Configuration,
        DiagnosticSeverity.Warning,
        "An option that the rules cannot read has no effect: the rules go on with its default. "
        + "The message names the key, the value and what is allowed.",
        WellKnownDiagnosticTags.CompilationEnd);

    internal static readonly DiagnosticDescriptor InvalidModelLine = Create(
        "MLH0002",
        "Invalid line in a model file",
        "{0}",
        RuleCategory.Configuration,
        DiagnosticSeverity.Warning,
        "A line of a *.mlhygiene.txt file that cannot be read teaches the rules nothing; the other lines still work. "
        + "The message says what was expected.");

    internal static readonly DiagnosticDescriptor DeferredShuffleSplit = Create(
        "MLH1006",
        "Lazy shuffle split more than once",
        "'{0}' is shuffled again by each of its readers, so '{1}' and '{2}' overlap. Nothing fails: the score is only too good. "
        + "Materialise the shuffled rows once before splitting them.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A LINQ query with a random order is evaluated by each of its readers, and each evaluation draws another order. "
        + "Training and test rows taken from it overlap, and some rows are in neither part.");

    internal static readonly DiagnosticDescriptor UnshuffledTrainingLoader = Create(
        "MLH2001",
        "Training loader never shuffles",
        "This loader reads '{0}' in the same order in every epoch of its training loop. "
        + "The loss still falls, only to a worse model. Pass '{1}: true'.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "'shuffle' is false by default. Batches in file order are correlated: the gradient steps of one epoch repeat in the next, "
        + "and data sorted by class trains one class at a time.");

    internal static readonly DiagnosticDescriptor UnseededContext = Create(
        "MLH3001",
        "Unseeded MLContext feeds a randomized component",
        "This MLContext has no seed and '{0}' draws from it, so each run can give another model. "
        + "Nothing in the output says so. Pass a seed.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "An MLContext without a seed starts from System.Random's own entropy. Components that draw from it "
        + "(sampling trainers, shuffles, projections) then differ from run to run, and so do their metrics.");

    internal static readonly DiagnosticDescriptor NaNComparison = Create(
        "MLH4001",
        "Comparison with NaN",
        "This comparison with NaN is {0}, whatever '{1}' holds. Missing values pass unseen. {2}.",
        RuleCategory.Numerics,
        DiagnosticSeverity.Warning,
        "By IEEE 754 NaN is unequal to everything, itself included. A test written with an operator never finds a missing value.");

    /// <summary>Every descriptor, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        InvalidOption,
        InvalidModelLine,
        DeferredShuffleSplit,
        UnshuffledTrainingLoader,
        UnseededContext,
        NaNComparison);

    private const string Pages = "https://github.com/mlhygiene/MLHygiene.Analyzers/blob/main/docs/rules/";

    private static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity defaultSeverity,
        string description,
        params string[] customTags) =>
#pragma warning disable RS0030 // This is the one place where descriptors are made.
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault: true, description, Pages + id + ".md", customTags);
#pragma warning restore RS0030
}
