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

    internal static readonly DiagnosticDescriptor SeedDoesNotReach = Create(
        "MLH3003",
        "Seed does not reach all random numbers",
        "'{0}' seeds the random numbers of the CPU, but not {1}, so runs differ all the same. Nothing in the output says so. {2}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Info,
        "In PyTorch, manual_seed seeds every device. In TorchSharp it seeds the CPU alone: CUDA has a seed of its own, and the shuffle of a "
        + "loader and some image transforms draw from System.Random.");

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

    internal static readonly DiagnosticDescriptor GeneratorRecreated = Create(
        "MLH3007",
        "Generator made anew for each draw",
        "'{0}' is made anew in each round from the same seed, so '{1}' gives the same number every time. "
        + "It looks random, and no run shows the difference. Make the generator once, before the rounds.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "A generator starts from its seed: one that is made for each row or weight gives each of them the first number of the same stream. "
        + "Noise then shifts all rows by the same amount, and a coin that decides for each of them always falls on the same side.");

    internal static readonly DiagnosticDescriptor AdjacentSeeds = Create(
        "MLH3008",
        "Generators with adjacent seeds",
        "'{0}' gives each '{1}' the numbers of the one before, moved by one constant. "
        + "Each stream looks random by itself, but together they are not independent. Draw the seeds from one generator.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Info,
        "The n-th number of System.Random is a linear function of its seed: the streams of seeds 1, 2, 3, … differ by one constant "
        + "in each draw. Trees, workers or samples that are seeded so draw numbers that follow from each other.");

    internal static readonly DiagnosticDescriptor RandomSharedAcrossThreads = Create(
        "MLH3009",
        "Random shared across threads",
        "'{0}' is one generator that the threads of '{1}' draw from at once, so it can break and give zeros from then on. "
        + "Nothing is thrown, and the next run may look fine. Give each step a generator of its own, from seeds that are drawn before.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "System.Random is not safe for several threads: a seeded one that is drawn from in parallel ends up returning 0, an unseeded one "
        + "returns the same numbers to two threads. The order of the draws changes from run to run even where it does not break.");

    internal static readonly DiagnosticDescriptor UnorderedSource = Create(
        "MLH3010",
        "Unordered source numbers or divides rows",
        "'{0}' comes in an order that {1}, and '{2}' {3}. Each run looks right by itself; the next machine or process gives other numbers to the same data. {4}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Info,
        "The order of a file listing, of a query on several threads and of a collection that hashes is decided outside of the program. Class "
        + "numbers, token numbers and parts of the rows that follow it fit no model that was stored elsewhere, and no earlier result.");

    internal static readonly DiagnosticDescriptor NonRepeatableRows = Create(
        "MLH3011",
        "Rows differ between the passes over a view",
        "The view reads its rows anew in each pass, and '{0}' gives it {1}: {2}. Nothing in the metrics says so. {3}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "A view over a lazy sequence or a database runs it again for each pass, and a split or a fit makes several. Which side a row is on "
        + "is decided by its place in the pass: where the rows or their order differ, rows of the test side are trained on.");

    internal static readonly DiagnosticDescriptor CultureOrderedVocabulary = Create(
        "MLH3012",
        "Vocabulary follows the culture of the machine",
        "'{0}' {1} by the culture of the machine, and '{2}' {3}. Nothing fails: on a machine or container with another culture the same text gets "
        + "other numbers. {4}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "Text is sorted, and its case is changed, by the rules of the current culture, which a container often lacks altogether. Numbers of tokens "
        + "or classes that follow from that order are others on the machine that loads the model.");

    internal static readonly DiagnosticDescriptor ParallelReduction = Create(
        "MLH3013",
        "Reduction that races or drifts",
        "{0}, so the result changes from run to run. Nothing is thrown. {1}.",
        RuleCategory.Reproducibility,
        DiagnosticSeverity.Warning,
        "A variable that several threads add to without a lock loses some of what they add. A sum of floating-point numbers over rows that "
        + "arrive in any order is rounded differently each time.");

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
        UnseededRandom,
        SeedDoesNotReach,
        TimeSeed,
        ProcessHashSeed,
        ProcessHashBucket,
        GeneratorRecreated,
        AdjacentSeeds,
        RandomSharedAcrossThreads,
        UnorderedSource,
        NonRepeatableRows,
        CultureOrderedVocabulary,
        ParallelReduction,
        SeededButMultithreaded);
}
