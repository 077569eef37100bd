using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>Sets of rows against tables of numbered rows that are divided, drawn and filtered at random.</summary>
public sealed class RowOverlapTests
{
    private const int Rows = 100;
    private const int Worlds = 60;

    [Fact]
    public void Overlap_has_no_direction() => Law.Holds(RandomFacts.RowSets, (a, b) => RowOverlap.Of(a, b) == RowOverlap.Of(b, a));

    [Fact]
    public void Rows_share_rows_with_themselves_unless_an_earlier_round_made_them() =>
        Law.Holds(RandomFacts.RowSets, a => RowOverlap.Of(a, a) == (a.Source.IsOld ? OverlapKind.None : OverlapKind.Contained) || HasUnknownFold(a));

    [Fact]
    public void Rows_that_never_meet_are_never_said_to_overlap() =>
        Law.Holds(
            RandomFacts.RowSets,
            (a, b) =>
            {
                var worlds = Enumerable.Range(0, Worlds).Select(seed => (Left: RowsOf(a, seed), Right: RowsOf(b, seed))).ToList();
                return worlds.Count(world => world.Left.Count > 0 && world.Right.Count > 0) < Worlds / 2
                    || worlds.Any(world => world.Left.Overlaps(world.Right))
                    || RowOverlap.Of(a, b) is OverlapKind.None or OverlapKind.Copied
                    || Fails($"{a} never meets {b}");
            });

    [Fact]
    public void Copies_are_said_to_fall_on_both_sides_only_where_both_were_copied_before() =>
        Law.Holds(
            RandomFacts.RowSets,
            (a, b) => RowOverlap.Of(a, b) != OverlapKind.Copied
                || (a.Steps.Any(step => step.Kind == RowStepKind.Copies) && b.Steps.Any(step => step.Kind == RowStepKind.Copies)));

    [Fact]
    public void Readings_of_one_query_that_share_no_rows_are_never_said_to_overlap()
    {
        var parts = new[] { RowPart.Whole, RowPart.First, RowPart.Rest, RowPart.Some, RowPart.All, RowPart.Excluded };
        foreach (var (left, right) in from left in parts from right in parts select (left, right))
        {
            foreach (var disjoint in new[] { false, true })
            {
                var kind = RowOverlap.OfReadings(left, right, drawsRows: false, disjoint);
                Assert.Equal(kind, RowOverlap.OfReadings(right, left, drawsRows: false, disjoint));
                Assert.True(
                    kind == OverlapKind.None
                    || Enumerable.Range(0, Worlds).All(world => Reading(left, world).Overlaps(Reading(right, world + Worlds))),
                    $"{left} and {right}");
            }
        }

        // Without a draw of rows, who leaves rows out leaves out the same ones.
        Assert.Equal(OverlapKind.None, RowOverlap.OfReadings(RowPart.Excluded, RowPart.Whole, drawsRows: false, areTakenForDisjoint: true));
        Assert.Equal(OverlapKind.Redrawn, RowOverlap.OfReadings(RowPart.Excluded, RowPart.Whole, drawsRows: true, areTakenForDisjoint: false));
        Assert.Equal(OverlapKind.Redrawn, RowOverlap.OfReadings(RowPart.First, RowPart.Rest, drawsRows: false, areTakenForDisjoint: false));
    }

    // What one reading takes of a query that draws its order anew.
    private static HashSet<int> Reading(RowPart part, int world)
    {
        var order = Enumerable.Range(0, Rows).OrderBy(row => Draw(world, "order", row)).ToList();
        return [.. part switch
        {
            RowPart.First => order.Take(50),
            RowPart.Rest => order.Skip(50),
            RowPart.Some => order.Where((_, place) => place % 3 == 0),
            _ => order,
        }];
    }

    private static bool Fails(string message) => throw new InvalidOperationException(message);

    private static bool HasUnknownFold(RowSet rows) => rows.Steps.Any(step => step.Fold == "i");

    private static HashSet<int> RowsOf(RowSet set, int world)
    {
        var rows = Enumerable.Range(Draw(world, set.Source.Key.ToString(), 0) % 1000 * Rows, Rows).ToList();
        foreach (var step in set.Steps)
        {
            rows = step switch
            {
                { Kind: RowStepKind.Part, Interval: { } interval } => Range(rows, interval, world),
                { Kind: RowStepKind.Part, Fold.Length: > 0 } => rows.FindAll(row => IsInFold(step, row, world)),
                { Kind: RowStepKind.Part } => rows.FindAll(row => Draw(world, step.DivisionKey.ToString(), row) % 2 == (step.Side == "test" ? 0 : 1)),
                { Kind: RowStepKind.Some } => rows.FindAll(row => Draw(world, step.Key.ToString(), row) % 2 == 0),
                { Kind: RowStepKind.Shuffled or RowStepKind.Ordered } => [.. rows.OrderBy(row => Draw(world, step.Key.ToString(), row))],
                _ => rows,
            };
        }

        return [.. rows];
    }

    private static bool IsInFold(RowStep step, int row, int world)
    {
        var fold = int.TryParse(step.Fold, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Draw(world, step.Fold, 0) % 3;
        return Draw(world, step.DivisionKey.ToString(), row) % 3 == fold == (step.Side == "test");
    }

    private static List<int> Range(List<int> rows, RowInterval interval, int world)
    {
        var (from, to) = (Bound(interval.From, world), interval.To == "end" ? rows.Count : Bound(interval.To, world));
        return [.. rows.Take(to).Skip(from)];
    }

    private static int Bound(string bound, int world) =>
        int.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1 + (Draw(world, bound, 0) % (Rows - 2));

    // The same in every run: a hash of strings would not be.
    private static int Draw(int world, string key, int row)
    {
        var hash = unchecked((uint)world * 2654435761u);
        foreach (var character in key)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        hash = unchecked((hash ^ (uint)row) * 2246822519u);
        hash = unchecked((hash ^ (hash >> 15)) * 3266489917u);
        return (int)((hash ^ (hash >> 13)) >> 1);
    }
}
