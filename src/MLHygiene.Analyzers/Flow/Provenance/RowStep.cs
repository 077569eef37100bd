using System;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>How one set of rows was made from another.</summary>
internal sealed class RowStep
{
    /// <summary>What model files call the side that is for training.</summary>
    public const string TrainSide = "train";

    /// <summary>What model files call the side that is held out.</summary>
    public const string TestSide = "test";

    /// <summary>What the division of rows into elements begins with.</summary>
    public const string ElementsOf = "elements(";

    private RowStep(RowStepKind kind, string divisionKey, RowInterval? interval, string side, Site site, string fold = "", bool keepsGroups = false, bool isComputed = false)
    {
        Kind = kind;
        IsComputed = isComputed;
        Fold = fold;
        KeepsGroups = keepsGroups;
        DivisionKey = divisionKey;
        Interval = interval;
        Side = side;
        Site = site;
        Key = kind + ":" + divisionKey + ":" + fold + ":" + side + interval + (isComputed || interval is { IsConstant: false } ? "@" + site.Key : string.Empty);
    }

    public RowStepKind Kind { get; }

    /// <summary>
    /// What one side of a division shares with the other sides: what was divided, and how. Equal keys are the same coin flips.
    /// For the other kinds: where the step was taken.
    /// </summary>
    public string DivisionKey { get; }

    /// <summary>Which places of the divided rows the part holds; null where the division is not one by place.</summary>
    public RowInterval? Interval { get; }

    /// <summary>The part: <c>train</c>, <c>test</c>, or what else the division calls it.</summary>
    public string Side { get; }

    /// <summary>Which of the folds of a division it is a side of; empty where there are no folds.</summary>
    public string Fold { get; }

    /// <summary>Where the step was taken.</summary>
    public Site Site { get; }

    /// <summary>Whether the division depends on a value that is not known, such as a seed: it may be the same as another, or not.</summary>
    public bool IsComputed { get; }

    /// <summary>Whether each time the step is taken it may give other rows.</summary>
    public bool IsOfOneRun =>
        Kind is RowStepKind.Some or RowStepKind.Copies || IsComputed || DivisionKey.EndsWith(Site.Key, StringComparison.Ordinal)
        || string.Equals(Side, Site.Key, StringComparison.Ordinal) || Interval is { IsConstant: false };

    /// <summary>Whether rows of one group stay on one side.</summary>
    public bool KeepsGroups { get; }

    public string Key { get; }

    /// <summary>One side of a division into disjoint sides.</summary>
    public static RowStep Part(
        string divisionKey, string side, Site site, string fold = "", bool keepsGroups = false, bool isComputed = false) =>
        new(RowStepKind.Part, divisionKey, interval: null, side, site, fold, keepsGroups, isComputed);

    /// <summary>The rows at some places of the whole.</summary>
    public static RowStep Range(string divisionKey, RowInterval interval, Site site) =>
        new(RowStepKind.Part, divisionKey, interval, side: string.Empty, site);

    /// <summary>A member of what holds the rows, or one of its elements.</summary>
    /// <param name="divisionKey">What it is a member or an element of.</param>
    /// <param name="name">Tells it from the others.</param>
    /// <param name="site">Where it is read.</param>
    public static RowStep Item(string divisionKey, string name, Site site) => new(RowStepKind.Item, divisionKey, interval: null, name, site);

    /// <summary>Whether it picks an element.</summary>
    public bool IsElement => Kind == RowStepKind.Item && DivisionKey.StartsWith(ElementsOf, StringComparison.Ordinal);

    /// <summary>Some of the rows: which, is not known.</summary>
    public static RowStep Some(Site site) => new(RowStepKind.Some, site.Key, interval: null, side: string.Empty, site);

    /// <summary>The rows, some of them several times.</summary>
    public static RowStep Copies(Site site) => new(RowStepKind.Copies, site.Key, interval: null, side: string.Empty, site);

    /// <summary>The rows in a random order; what is then divided by place is divided otherwise.</summary>
    public static RowStep Shuffled(Site site) => new(RowStepKind.Shuffled, site.Key, interval: null, side: string.Empty, site);

    /// <summary>The rows in the order of a key.</summary>
    public static RowStep Ordered(Site site) => new(RowStepKind.Ordered, site.Key, interval: null, side: string.Empty, site);

    /// <summary>Whether two parts of the same division share rows; null where that is not known.</summary>
    public bool? Overlaps(RowStep other)
    {
        if (Interval is not null && other.Interval is not null)
        {
            return Interval.Overlaps(other.Interval);
        }

        var isSameSide = string.Equals(Side, other.Side, StringComparison.Ordinal);
        if (string.Equals(Fold, other.Fold, StringComparison.Ordinal))
        {
            return isSameSide;
        }

        // Each row is in the test side of one fold, and in the training side of the others.
        return IsNumber(Fold) && IsNumber(other.Fold) ? !(isSameSide && string.Equals(Side, TestSide, StringComparison.Ordinal)) : null;
    }

    /// <summary>Whether one of two parts of the same division holds the other.</summary>
    public bool IsNestedWith(RowStep other) =>
        string.Equals(Key, other.Key, StringComparison.Ordinal)
        || (Interval is not null && other.Interval is not null && (Interval.Contains(other.Interval) || other.Interval.Contains(Interval)));

    private static bool IsNumber(string fold) => fold.Length > 0 && fold.All(char.IsDigit);
}
