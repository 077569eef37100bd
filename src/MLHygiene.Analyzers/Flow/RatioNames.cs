using System.Collections.Immutable;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What a name says about a share of something.</summary>
internal static class RatioNames
{
    private static readonly ImmutableHashSet<string> Ratios = IdentifierWords.List(
        "accuracy", "accuracies", "acc", "precision", "recall", "specificity", "sensitivity", "f1", "ratio", "rate", "percent", "percentage", "pct",
        "fraction", "share", "proportion", "average", "avg", "mean", "probability", "prob", "likelihood", "frequency", "progress");

    private static readonly ImmutableHashSet<string> Hits = IdentifierWords.List(
        "correct", "hit", "hits", "match", "matches", "matched", "right", "wrong", "incorrect", "error", "errors", "miss", "misses", "mistakes",
        "tp", "fp", "tn", "fn", "positives", "negatives", "passed", "failed", "agreed", "agreements");

    private static readonly ImmutableHashSet<string> Totals = IdentifierWords.List("total", "count", "n", "length", "samples", "examples");

    private static readonly ImmutableHashSet<string> Percents = IdentifierWords.List("percent", "percentage", "percents", "pct");

    // What counts whole things, or the places of things.
    private static readonly ImmutableHashSet<string> Wholes = IdentifierWords.List(
        "row", "rows", "col", "cols", "column", "columns", "bin", "bins", "bucket", "buckets", "index", "page", "pages", "tile", "tiles", "cell",
        "cells", "slot", "block", "blocks", "group", "groups", "epoch", "epochs", "step", "steps", "batch", "batches", "chunk", "chunks", "half",
        "mid", "middle", "center", "centre", "median", "depth", "level", "head", "heads", "dim", "size", "width", "height", "stride", "offset",
        "count", "start", "end", "quotient", "div", "floor", "x", "y", "z");

    /// <summary>Whether a name, such as <c>accuracy</c> or <c>errorRate</c>, says a share, a rate or a mean.</summary>
    public static bool SaysRatio(string? name) => name is not null && IdentifierWords.HasAny(name, Ratios);

    /// <summary>Whether a name says that something is counted which not all are.</summary>
    public static bool SaysHits(string? name) => name is not null && IdentifierWords.HasAny(name, Hits);

    /// <summary>Whether a name says how many there are at all.</summary>
    public static bool SaysTotal(string? name) => name is not null && IdentifierWords.HasAny(name, Totals);

    /// <summary>Whether a name says hundredths.</summary>
    public static bool SaysPercent(string? name) => name is not null && IdentifierWords.HasAny(name, Percents);

    /// <summary>Whether a name says a number of whole things, or a place among them.</summary>
    public static bool SaysWhole(string? name) => name is not null && IdentifierWords.HasAny(name, Wholes);
}
