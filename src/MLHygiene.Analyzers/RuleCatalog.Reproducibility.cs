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

    internal static readonly DiagnosticDescriptor SeedDoesNotReach = Create(
        "MLH3003",
        "Seed does not reach all random numbers",
        "'{0}' seeds the random numbers of the CPU, but not {1}, so runs differ all the same. Nothing in the output says so. {2}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Info,
        "In PyTorch, manual_seed seeds every device. In TorchSharp it seeds the CPU alone: CUDA has a seed of its own, and the shuffle of a "
        + "loader and some image transforms draw from System.Random.");

    internal static readonly DiagnosticDescriptor ProcessHashSeed = Create(
        "MLH3005",
        "Seed comes from a hash that differs in every process",
        "'{0}' gives another number in every process, so '{1}' never draws the same numbers again. "
        + "Within one run nothing differs. Compute the seed from the values themselves.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "The hashes of text, of tuples and of HashCode.Combine are salted with a number that each process draws at its start. A seed that is made "
        + "from one looks as if it were computed, and is drawn anew in every run.");

    internal static readonly DiagnosticDescriptor NonRepeatableRows = Create(
        "MLH3011",
        "Rows differ between the passes over a view",
        "The view reads its rows anew in each pass, and '{0}' gives it {1}: {2}. Nothing in the metrics says so. {3}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "A view over a lazy sequence or a database runs it again for each pass, and a split or a fit makes several. Which side a row is on "
        + "is decided by its place in the pass: where the rows or their order differ, rows of the test side are trained on.");

    internal static readonly DiagnosticDescriptor SeededButMultithreaded = Create(
        "MLH3014",
        "Seeded context feeds a trainer on several threads",
        "The context of '{0}' has a seed, but the trainer learns on several threads whose order no seed decides, so each run can give "
        + "another model. Nothing in the output says so. Set '{1}' where runs must repeat.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Info,
        "Some trainers update one model from several threads, without a lock. Which update comes first is decided by the scheduler: with "
        + "the same seed, two runs give two models, and a machine with another number of processors gives a third.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Reproducibility = ImmutableArray.Create(
        UnseededContext,
        SeedDoesNotReach,
        ProcessHashSeed,
        NonRepeatableRows,
        SeededButMultithreaded);
}
