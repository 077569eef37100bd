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

    internal static readonly DiagnosticDescriptor EvaluatedOnTrainingRows = Create(
        "MLH1001",
        "Evaluated on the rows it was trained on",
        "The rows evaluated here also trained the model, in '{0}'. "
        + "The score tells how well it remembers them, and looks like any other. "
        + "Evaluate rows that were held out of the fit.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A metric on rows that the model was fitted on says nothing about rows that it has not seen. "
        + "It is only better than the honest one, up to perfect on labels that are pure noise.");

    internal static readonly DiagnosticDescriptor TransformFittedBeforeSplit = Create(
        "MLH1002",
        "Transform fitted on rows that are evaluated later",
        "'{0}' learned from rows that are evaluated here. "
        + "Nothing fails, but what is held out has shaped the features that it is judged by. "
        + "Fit it on the training rows only: after the split, or inside the pipeline.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A scaler, an imputer, a projection, or a mean that is computed by hand learns how values are spread. "
        + "Learned from all rows, it carries the test rows into the training; a cross-validation cannot take that out again.");

    internal static readonly DiagnosticDescriptor LabelAwareTransformFittedBeforeSplit = Create(
        "MLH1003",
        "Label-aware transform fitted on rows that are evaluated later",
        "'{0}' learned from the labels of rows that are evaluated here. "
        + "Nothing fails, but the features carry the answers: even noise scores well. "
        + "Fit it on the training rows only: after the split, or inside the pipeline.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "Feature selection, supervised bins and other steps that read the label keep what happens to go with it. "
        + "Fitted on all rows, they hand the labels of the test rows to the training.");

    internal static readonly DiagnosticDescriptor FittedOnTestRows = Create(
        "MLH1004",
        "Fitted again on the test rows",
        "'{0}' learns again from rows that are evaluated here. "
        + "Nothing fails, but the score is not the one of what the training rows taught. "
        + "Fit on the training rows, and apply the result to the test rows.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A transform that is fitted on the test rows gives values and keys another meaning than they had in the training. "
        + "A model that is fitted on them is scored on its own training rows.");

    internal static readonly DiagnosticDescriptor SplitPartsOverlap = Create(
        "MLH1005",
        "Training and test rows overlap",
        "Rows used here are also among the rows of '{0}', since the two parts do not come from one split. "
        + "Each part has its right size, so nothing shows it. "
        + "Take both parts from one split.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "Two splits of the same rows are independent of each other unless seed, fraction and key are equal. "
        + "A part of one and a part of the other share rows, and so do ranges that overlap, a bootstrap complement with another seed, and parts that each flip a coin of their own for a row.");

    internal static readonly DiagnosticDescriptor DeferredShuffleSplit = Create(
        "MLH1006",
        "Lazy shuffle split more than once",
        "'{0}' is shuffled again by each of its readers, so '{1}' and '{2}' overlap. Nothing fails: the score is only too good. "
        + "Materialise the shuffled rows once before splitting them.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A LINQ query with a random order is evaluated by each of its readers, and each evaluation draws another order. "
        + "Training and test rows taken from it overlap, and some rows are in neither part.");

    internal static readonly DiagnosticDescriptor RowsDuplicatedBeforeSplit = Create(
        "MLH1007",
        "Rows duplicated before the split",
        "'{0}' repeats rows before they are split, so copies of one row are trained on and evaluated. "
        + "A model that remembers its rows knows the copies, and nothing shows it. "
        + "Split first, and repeat training rows only.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "Oversampled, bootstrapped or augmented rows that are split afterwards fall on both sides. "
        + "The test part is then no test: a model needs only to remember.");

    internal static readonly DiagnosticDescriptor ChosenOnTestRows = Create(
        "MLH1008",
        "Chosen on the rows that are reported",
        "The rows evaluated here have already decided what is evaluated, in '{0}'. "
        + "The best of many tries on some rows is too good on those rows, and nothing shows it. "
        + "Choose on a validation part, and report rows that decided nothing.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "Early stopping, a threshold, a hyper-parameter or a model that is chosen by its score on some rows is fitted to them. "
        + "Their score is the luck of the winner as much as its merit.");

    internal static readonly DiagnosticDescriptor LabelAmongFeatures = Create(
        "MLH1009",
        "Label among the features",
        "'{0}' is among the features of '{1}' and {2}: the model reads the answer that it should predict, and nothing but a score that is too good says so; leave it out of the features",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A trainer reads every column of its features. If the label is one of them, or the column that the label was copied or mapped from, the model learns to repeat it: training and evaluation report a nearly perfect model, which has no answer to repeat where it is used.");

    internal static readonly DiagnosticDescriptor SamplingKeyIsNotAGroup = Create(
        "MLH1010",
        "Sampling key is not a group",
        "The sampling key '{0}' {1}; nothing says so: name a column that tells which rows belong together, or leave the key out",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A sampling key keeps the rows with one value together on one side of a split; it does not stratify. Of the label, it puts whole classes on one side. Of a number or a key, it takes the rows in the order of the values, whatever the seed is.");

    internal static readonly DiagnosticDescriptor GroupsSplitApart = Create(
        "MLH1011",
        "Ranking groups split apart",
        "'{0}' takes the rows of a ranking group one by one, and they are ranked here. "
        + "Nothing fails: the pieces of a group are scored as if they were groups. "
        + "Split by the group column, and do not shuffle the rows.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A ranking group is a run of rows with the same group id. A split or shuffle by row breaks it up: "
        + "one query stands on both sides of a split, and short pieces are ranked nearly perfectly by any score.");

    internal static readonly DiagnosticDescriptor TimeSeriesSplitAtRandom = Create(
        "MLH1012",
        "Time series split at random",
        "'{0}' draws the rows of this time series at random. "
        + "Their order is all that a series estimator knows of time, and a scrambled one is fitted without a complaint. "
        + "Split by time: the early rows train, the late rows test.",
        RuleCategory.Leakage,
        DiagnosticSeverity.Warning,
        "A series estimator reads the rows in their order as equally spaced points in time. "
        + "A random split leaves holes and lets the future teach the past; a shuffle leaves noise.");

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
        EvaluatedOnTrainingRows,
        TransformFittedBeforeSplit,
        LabelAwareTransformFittedBeforeSplit,
        FittedOnTestRows,
        SplitPartsOverlap,
        DeferredShuffleSplit,
        RowsDuplicatedBeforeSplit,
        ChosenOnTestRows,
        LabelAmongFeatures,
        SamplingKeyIsNotAGroup,
        GroupsSplitApart,
        TimeSeriesSplitAtRandom,
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
        RowsShareOneArray,
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
