using System;
using System.Globalization;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>The places from one bound up to, not including, another. A bound is a number, or an expression that is compared by its text.</summary>
internal sealed class RowInterval
{
    private const string Start = "0";
    private const string End = "end";

    public RowInterval(string? from, string? to)
    {
        From = from ?? Start;
        To = to ?? End;
    }

    public string From { get; }

    public string To { get; }

    /// <summary>The places that an interval of these places holds; null where that is not known.</summary>
    public RowInterval? Then(RowInterval inner)
    {
        if (!IsConstant || !inner.IsConstant || Number(From) is not { } start || Number(inner.From) is not { } from)
        {
            return null;
        }

        var end = Number(inner.To) is { } to ? start + to : (int?)null;
        var last = Number(To) is { } limit && (end is null || limit < end) ? limit : end;
        return new RowInterval(Text(start + from), last is { } bound ? Text(bound) : null);
    }

    /// <summary>Whether both bounds are the same each time.</summary>
    public bool IsConstant => Number(From) is not null && (Number(To) is not null || string.Equals(To, End, StringComparison.Ordinal));

    /// <summary>Whether two intervals of the same rows share places; null where that is not known.</summary>
    public bool? Overlaps(RowInterval other)
    {
        if (IsBefore(To, other.From) == true || IsBefore(other.To, From) == true)
        {
            return false;
        }

        return IsBefore(To, other.From) == false && IsBefore(other.To, From) == false ? true : null;
    }

    /// <summary>Whether the interval certainly holds all places of another.</summary>
    public bool Contains(RowInterval other) =>
        (string.Equals(From, Start, StringComparison.Ordinal) || IsBefore(From, other.From) == true)
        && (string.Equals(To, End, StringComparison.Ordinal) || IsBefore(other.To, To) == true);

    public override string ToString() => From + ".." + To;

    // Whether what ends at one bound ends before what starts at the other.
    private static bool? IsBefore(string to, string from)
    {
        if (string.Equals(from, Start, StringComparison.Ordinal) || string.Equals(to, End, StringComparison.Ordinal))
        {
            return false;
        }

        if (string.Equals(to, from, StringComparison.Ordinal))
        {
            return true;
        }

        return Number(to) is { } end && Number(from) is { } start ? end <= start : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string bound) =>
        int.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
