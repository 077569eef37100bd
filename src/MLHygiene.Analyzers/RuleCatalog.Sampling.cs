using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about the order and the choice of rows.</content>
public static partial class RuleCatalog
{
    internal static readonly DiagnosticDescriptor UnshuffledTrainingLoader = Create(
        "MLH2001",
        "Training loader never shuffles",
        "This loader hands '{0}' to training in the order in which its rows stand. "
        + "The loss still falls, only to a worse model. {1}.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "Batches in file order are correlated: the gradient steps of one epoch repeat in the next, "
        + "and data sorted by class trains one class at a time.");

    internal static readonly DiagnosticDescriptor UnshuffledEpochs = Create(
        "MLH2002",
        "Epochs walk the same batches in the same order",
        "Every epoch walks '{0}' in the same batches and the same order. The loss falls all the same, in a pattern that repeats. Shuffle "
        + "the rows at the head of the epoch.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Info,
        "A hand-written epoch loop that never reshuffles makes every epoch repeat the steps of the one before: rows that stand together in "
        + "the file are always learned together, and those at its end always last.");

    internal static readonly DiagnosticDescriptor OnlineTrainerSkipsShuffle = Create(
        "MLH2003",
        "Online trainer cannot shuffle its rows",
        "'{0}' asks for a shuffle that its rows do not allow, and learns from them in the order of '{1}'. "
        + "ML.NET drops the shuffle with no more than a line in its log. Cache the rows before the trainer.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "An online trainer shuffles its rows in each iteration, but only where they can be read in another order. Most sources "
        + "cannot: the trainer drops the shuffle, and where the rows are sorted it learns one end of the order after the other.");

    internal static readonly DiagnosticDescriptor PositionalSplit = Create(
        "MLH2004",
        "Split by position of unshuffled rows",
        "'{0}' and '{1}' cut '{2}' by position, in the order of {3}. Nothing fails, but rows that are sorted, as by class or by source, "
        + "put other kinds of rows into each part. Shuffle with a seed before the split, unless the order is one of time.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Info,
        "Files are often sorted by class, by source or by time of collection. The first and the last rows of such a file are no samples "
        + "of the same rows: a class may be missing from the training or the test part.");

    internal static readonly DiagnosticDescriptor SplitLosesRows = Create(
        "MLH2005",
        "Split leaves rows out",
        "{0}. Nothing shows it: the other rows give a result too. {1}.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Info,
        "Places that are off by one, and counts that are rounded down, leave rows in no part of the data: they are never trained on, "
        + "or never tested.");

    internal static readonly DiagnosticDescriptor ShuffleDoesNothing = Create(
        "MLH2006",
        "Shuffle does nothing",
        "The key '{0}' is the same for every row, so the rows keep their order. Nothing fails: they only are not shuffled. "
        + "Draw each key from one seeded generator that is made before the sort.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "A sort is stable: rows with equal keys keep their order. An empty Guid, a constant, or the first number of a generator "
        + "that is made anew for each row is the same key for all of them.");

    internal static readonly DiagnosticDescriptor BiasedShuffle = Create(
        "MLH2007",
        "Biased shuffle",
        "This shuffle is biased: {0}. No row is lost, so nothing shows it. {1}.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "A comparison that is drawn, keys with few values and a wrong bound of the exchanges make some orders likelier than others, "
        + "and a split or batch of such rows remembers the order of the file.");

    internal static readonly DiagnosticDescriptor FeaturesAndLabelsShuffledApart = Create(
        "MLH2008",
        "Features and labels shuffled apart",
        "'{0}' and '{1}' end up in different orders, so their rows no longer belong together. "
        + "Nothing fails: the model learns from wrong labels. Reorder both by one index.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "Row i of the features belongs to row i of the labels. Two shuffles, or two sorts, give each its own order, "
        + "a sort of one alone takes it away from the other, and nothing but chance is left for a model to learn.");

    internal static readonly DiagnosticDescriptor LastElementNeverDrawn = Create(
        "MLH2009",
        "Last element is never drawn",
        "'{0}' never gives the last place of '{1}', because the upper bound is exclusive. No draw fails: the last row is only never used. "
        + "Draw below the length.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "The upper bound of a draw is exclusive. With 'Length - 1' as the bound the last row is never sampled.");

    internal static readonly DiagnosticDescriptor FrozenPermutation = Create(
        "MLH2010",
        "The same order in every repeat",
        "'{0}' gives {1}. {2}.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "A generator that starts again from the same seed in every repeat gives the same permutation or split each time: epochs are not "
        + "reshuffled, and repeated hold-outs average copies of one number.");

    internal static readonly DiagnosticDescriptor RowsShareOneArray = Create(
        "MLH2011",
        "All rows share one array",
        "Every row of '{0}' is the same '{1}': what is written to one row shows in all. Nothing fails, and the rows only end up equal. "
        + "Make a new one for each row.",
        RuleCategory.Sampling,
        DiagnosticSeverity.Warning,
        "A repetition and a fill are given one object and hand out references to it. Arrays and lists that are made to be written "
        + "need one object for each row.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Sampling = ImmutableArray.Create(
        UnshuffledTrainingLoader,
        UnshuffledEpochs,
        OnlineTrainerSkipsShuffle,
        PositionalSplit,
        SplitLosesRows,
        ShuffleDoesNothing,
        BiasedShuffle,
        FeaturesAndLabelsShuffledApart,
        LastElementNeverDrawn,
        FrozenPermutation,
        RowsShareOneArray);
}
