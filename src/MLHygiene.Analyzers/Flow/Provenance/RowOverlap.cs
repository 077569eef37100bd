using System;
using System.Collections.Generic;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>
/// The law of provenance: <i>the rows a number is reported on must not have taught anything that produced it.</i> This is where it is
/// decided whether two sets of rows share rows, and how that came about.
/// </summary>
internal static class RowOverlap
{
    /// <summary>How two sets of rows share rows; <see cref="OverlapKind.None"/> also where that is not certain.</summary>
    public static OverlapKind Of(RowSet left, RowSet right)
    {
        // What an earlier round of a loop loaded need not be what another earlier round loaded.
        if (left.Source.IsOld || left.Source.Key != right.Source.Key)
        {
            return OverlapKind.None;
        }

        var isRedrawn = false;
        var isUneven = false;
        foreach (var (part, other) in SharedDivisions(left, right))
        {
            switch (part.Overlaps(other))
            {
                case null:
                    return OverlapKind.None;
                case false:
                    // Copies of one row may fall on both sides.
                    return IsCopiedBefore(left, part) && IsCopiedBefore(right, other) ? OverlapKind.Copied : OverlapKind.None;
                default:
                    isUneven |= part.Key != other.Key;
                    isRedrawn |= !part.IsNestedWith(other);
                    break;
            }
        }

        var leftOnly = Unshared(left, right).ToList();
        var rightOnly = Unshared(right, left).ToList();
        var isApart = leftOnly.Any(IsPart) && rightOnly.Any(IsPart);
        if ((isUneven || isApart) && leftOnly.Concat(rightOnly).Any(step => step.Interval is not null))
        {
            // Places of different wholes.
            return OverlapKind.None;
        }

        if (leftOnly.Any(IsSome) && rightOnly.Any(step => IsSome(step) || IsPart(step))
            || rightOnly.Any(IsSome) && leftOnly.Any(IsPart))
        {
            return OverlapKind.None;
        }

        if (isApart && leftOnly.Concat(rightOnly).Any(step => step.Kind == RowStepKind.Item || step.IsComputed))
        {
            return OverlapKind.None;
        }

        return isRedrawn || isApart ? OverlapKind.Redrawn : OverlapKind.Contained;
    }

    /// <summary>
    /// How parts share rows that two readings take of one query in random order. Each reading draws an order of its own, so that the rows
    /// before some place of the one are rows behind it of the other.
    /// </summary>
    /// <param name="left">What the one reading takes.</param>
    /// <param name="right">What the other reading takes.</param>
    /// <param name="drawsRows">Whether each reading draws other rows, and not only another order.</param>
    /// <param name="areTakenForDisjoint">Whether the program takes the parts for disjoint, though their places do not say that they are.</param>
    public static OverlapKind OfReadings(RowPart left, RowPart right, bool drawsRows, bool areTakenForDisjoint) => (left, right) switch
    {
        (RowPart.Excluded, RowPart.Excluded) => OverlapKind.None,
        (RowPart.Excluded, _) or (_, RowPart.Excluded) => drawsRows ? OverlapKind.Redrawn : OverlapKind.None,
        (RowPart.First, RowPart.Rest) or (RowPart.Rest, RowPart.First) => OverlapKind.Redrawn,

        // A sample and a smaller one.
        (RowPart.First, RowPart.First) => OverlapKind.None,
        _ when areTakenForDisjoint && IsByPlace(left) && IsByPlace(right) => OverlapKind.Redrawn,
        _ => OverlapKind.None,
    };

    /// <summary>Whether the order of the rows decides which of them are taken.</summary>
    public static bool IsByPlace(RowPart part) => part is RowPart.First or RowPart.Rest or RowPart.Some;

    private static IEnumerable<(RowStep Left, RowStep Right)> SharedDivisions(RowSet left, RowSet right) =>
        from step in left.Steps.Where(IsPart)
        from other in right.Steps.Where(IsPart)
        where step.DivisionKey == other.DivisionKey
        select (step, other);

    private static IEnumerable<RowStep> Unshared(RowSet rows, RowSet others) =>
        rows.Steps.Where(step => !others.Steps.Any(other =>
            step.Kind == other.Kind && step.DivisionKey == other.DivisionKey));

    private static bool IsCopiedBefore(RowSet rows, RowStep part) =>
        rows.Steps.TakeWhile(step => step != part).Any(step => step.Kind == RowStepKind.Copies);

    private static bool IsPart(RowStep step) => step.Kind is RowStepKind.Part or RowStepKind.Item;

    private static bool IsSome(RowStep step) => step.Kind == RowStepKind.Some;
}
