using System;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>How one set of rows was made from another.</summary>
internal sealed class RowStep : IKeyed
{
    /// <summary>What model files call the side that is for training.</summary>
    public const string TrainSide = "train";

    /// <summary>What model files call the side that is held out.</summary>
    public const string TestSide = "test";

    private readonly bool _isDrawnAnew;

    private RowStep(
        RowStepKind kind,
        Key divisionKey,
        RowInterval? interval,
        string side,
        Site site,
        string fold = "",
        bool keepsGroups = false,
        bool isComputed = false,
        bool isDrawnAnew = false)
    {
        Kind = kind;
        IsComputed = isComputed;
        _isDrawnAnew = isDrawnAnew;
        Fold = fold;
        KeepsGroups = keepsGroups;
        DivisionKey = divisionKey;
        Interval = interval;
        Side = side;
        Site = site;
        var key = Key.Of((int)kind).With(divisionKey).With(fold).With(side);
        key = interval is null ? key : key.With(interval.From).With(interval.To);
        Key = isComputed || interval is { IsConstant: false } ? key.With(site.Key) : key;
    }

    public RowStepKind Kind { get; }

    /// <summary>
    /// What one side of a division shares with the other sides: what was divided, and how. Equal keys are the same coin flips.
    /// For the other kinds: where the step was taken.
    /// </summary>
    public Key DivisionKey { get; }

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
        _isDrawnAnew || IsComputed || Interval is { IsConstant: false }
        || (Kind == RowStepKind.Item && string.Equals(Side, Site.ToString(), StringComparison.Ordinal));

    /// <summary>Whether rows of one group stay on one side.</summary>
    public bool KeepsGroups { get; }

    public Key Key { get; }

    /// <summary>One side of a division into disjoint sides.</summary>
    public static RowStep Part(
        Key divisionKey,
        string side,
        Site site,
        string fold = "",
        bool keepsGroups = false,
        bool isComputed = false,
        bool isDrawnAnew = false) =>
        new(RowStepKind.Part, divisionKey, interval: null, side, site, fold, keepsGroups, isComputed, isDrawnAnew);

    /// <summary>The rows at some places of the whole.</summary>
    public static RowStep Range(Key divisionKey, RowInterval interval, Site site) =>
        new(RowStepKind.Part, divisionKey, interval, side: string.Empty, site);

    /// <summary>A member of what holds the rows, or one of its elements.</summary>
    /// <param name="divisionKey">What it is a member or an element of.</param>
    /// <param name="name">Tells it from the others; a member's begins with a dot.</param>
    /// <param name="site">Where it is read.</param>
    public static RowStep Item(Key divisionKey, string name, Site site) => new(RowStepKind.Item, divisionKey, interval: null, name, site);

    /// <summary>Whether it picks an element.</summary>
    public bool IsElement => Kind == RowStepKind.Item && !Side.StartsWith(".", StringComparison.Ordinal);

    /// <summary>Some of the rows: which, is not known.</summary>
    public static RowStep Some(Site site) => OfOneRun(RowStepKind.Some, site);

    /// <summary>The rows, some of them several times.</summary>
    public static RowStep Copies(Site site) => OfOneRun(RowStepKind.Copies, site);

    /// <summary>The rows in a random order; what is then divided by place is divided otherwise.</summary>
    public static RowStep Shuffled(Site site) => OfOneRun(RowStepKind.Shuffled, site);

    /// <summary>The rows in the order of a key.</summary>
    public static RowStep Ordered(Site site) => OfOneRun(RowStepKind.Ordered, site);

    /// <summary>The rows in the hands of a loader.</summary>
    public static RowStep Loader(Site site) => new(RowStepKind.Loader, site.Key, interval: null, side: string.Empty, site);

    /// <summary>What a loop over a loader has in its hands.</summary>
    /// <param name="site">Where the loop takes a batch.</param>
    public static RowStep Batch(Site site) => new(RowStepKind.Batch, site.Key, interval: null, side: string.Empty, site);

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
        Key == other.Key
        || (Interval is not null && other.Interval is not null && (Interval.Contains(other.Interval) || other.Interval.Contains(Interval)));

    public override string ToString() => Kind + ":" + Fold + ":" + Side + Interval + "@" + Site;

    private static RowStep OfOneRun(RowStepKind kind, Site site) =>
        new(kind, site.Key, interval: null, side: string.Empty, site, isDrawnAnew: true);

    private static bool IsNumber(string fold) => fold.Length > 0 && fold.All(char.IsDigit);
}
