using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers;

/// <content>The descriptors about test rows that teach the model.</content>
public static partial class RuleCatalog
{
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

    private static readonly ImmutableArray<DiagnosticDescriptor> Leakage = ImmutableArray.Create(
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
        TimeSeriesSplitAtRandom);
}
