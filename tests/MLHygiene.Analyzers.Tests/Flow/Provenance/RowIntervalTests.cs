using System.Globalization;
using System.Linq;
using MLHygiene.Analyzers.Flow.Provenance;
using Xunit;

namespace MLHygiene.Analyzers.Tests.Flow.Provenance;

/// <summary>Intervals against the places that they stand for, counted one by one.</summary>
public sealed class RowIntervalTests
{
    private const int Last = 9;
    private const int Places = 12;

    private static readonly (int? From, int? To)[] Intervals =
    [
        .. from start in Enumerable.Range(-1, Last + 1)
           from end in Enumerable.Range(1, Last + 1)
           where start < end
           select (start < 0 ? (int?)null : start, end == Last + 1 ? (int?)null : end),
    ];

    [Fact]
    public void Intervals_with_numbers_overlap_where_they_share_a_place()
    {
        foreach (var left in Intervals)
        {
            foreach (var right in Intervals)
            {
                var shares = Enumerable.Range(0, Places).Any(place => Holds(left, place) && Holds(right, place));
                Assert.True(Of(left).Overlaps(Of(right)) == shares, $"{left} and {right}");
            }
        }
    }

    [Fact]
    public void An_interval_with_numbers_contains_those_whose_places_it_has()
    {
        foreach (var outer in Intervals)
        {
            foreach (var inner in Intervals)
            {
                var contains = Enumerable.Range(0, Places).All(place => !Holds(inner, place) || Holds(outer, place));
                Assert.True(Of(outer).Contains(Of(inner)) == contains, $"{outer} and {inner}");
            }
        }
    }

    [Theory]
    [InlineData(null, "n", "n", null, false)]
    [InlineData("n", null, null, "n", false)]
    [InlineData(null, "n", null, "n", true)]
    [InlineData("n", null, "n", null, true)]
    [InlineData(null, "n", null, "m", true)]
    [InlineData("n", null, "m", null, true)]
    [InlineData(null, "n", "m", null, null)]
    [InlineData("n", "m", "m", "n", false)]
    [InlineData(null, "n", "5", null, null)]
    [InlineData(null, "n - 1", "n", null, null)]
    public void Bounds_that_are_no_numbers_are_compared_by_their_text(string? from, string? to, string? otherFrom, string? otherTo, bool? overlaps)
    {
        var (left, right) = (new RowInterval(from, to), new RowInterval(otherFrom, otherTo));

        Assert.Equal(overlaps, left.Overlaps(right));
        Assert.Equal(overlaps, right.Overlaps(left));
    }

    [Fact]
    public void A_number_too_large_to_read_is_compared_by_its_text()
    {
        Assert.Null(new RowInterval(from: null, "99999999999").Overlaps(new RowInterval("5", to: null)));
        Assert.False(new RowInterval(from: null, "99999999999").Overlaps(new RowInterval("99999999999", to: null)));
    }

    private static RowInterval Of((int? From, int? To) interval) =>
        new(interval.From?.ToString(CultureInfo.InvariantCulture), interval.To?.ToString(CultureInfo.InvariantCulture));

    private static bool Holds((int? From, int? To) interval, int place) => place >= (interval.From ?? 0) && place < (interval.To ?? Places);
}
