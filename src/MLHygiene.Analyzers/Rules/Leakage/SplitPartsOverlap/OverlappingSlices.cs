using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>Finds slices of one collection whose bounds overlap: <c>rows[..80]</c> and <c>rows[79..]</c>.</summary>
internal static class OverlappingSlices
{
    // Rows are shared on purpose where a test row is told by the rows before it, or where a program only tries itself out.
    private static readonly ImmutableHashSet<string> Deliberate = IdentifierWords.List(
        "gap", "gaps", "purge", "purged", "embargo", "lag", "lags", "lookback", "horizon", "window", "windows", "sliding", "slide", "overlap",
        "overlaps", "overlapping", "overlapped", "context", "warmup", "burnin", "history", "past", "previous", "debug", "demo", "smoke", "toy",
        "sanity", "overfit", "memorize", "memorise");

    /// <summary>The overlapping parts of a file, one pair for each collection and function.</summary>
    public static IEnumerable<OverlappingParts> Find(ApiTable apis, FileOperations file)
    {
        var finder = new RowSlices(apis, file);
        foreach (var parts in finder.All().GroupBy(slice => (slice.Operation.EnclosingFunction(), slice.Source)).Select(group => group.ToList()))
        {
            if (parts.Count > 1
                && parts[0].Source is { HoldsElements: true } source
                && !finder.IsChanged(source)
                && !parts.Any(part => part.SaysTime(file) || part.Mentions(file, Deliberate, Deliberate))
                && FirstOf(parts) is { } found)
            {
                yield return found;
            }
        }
    }

    private static OverlappingParts? FirstOf(List<RowSlice> slices)
    {
        var parts = slices.FindAll(slice => PartNames.SaysTrainOrTest(slice.Place.Name));
        for (var first = 0; first < parts.Count; first++)
        {
            for (var second = first + 1; second < parts.Count; second++)
            {
                if (PartNames.AreTrainAndTest(parts[first].Place.Name, parts[second].Place.Name)
                    && Overlap(parts[first], parts[second])
                    && !Alternatives.AreAlternatives(parts[first].Operation, parts[second].Operation))
                {
                    return new OverlappingParts(parts[first].Operation, parts[second].Operation);
                }
            }
        }

        return null;
    }

    // Both hold rows: who takes a part expects some.
    private static bool Overlap(RowSlice left, RowSlice right)
    {
        var leftBehindRight = left.End.Minus(right.Start);
        var rightBehindLeft = right.End.Minus(left.Start);
        return left.Start.Is(right.Start) ? IsPositive(leftBehindRight) && IsPositive(rightBehindLeft)
            : leftBehindRight.Constant > 0 ? IsPositive(rightBehindLeft)
            : rightBehindLeft.Constant > 0 && IsPositive(leftBehindRight);
    }

    private static bool IsPositive(RowCount count) => count.Constant is { } constant ? constant > 0 : count.IsNotNegative;
}
