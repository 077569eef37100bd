using System;
using System.Collections.Generic;
using static System.Double;

namespace NaNTable;

/// <summary>How NaN compares with numbers and with itself.</summary>
internal static class Comparisons
{
    private static readonly double X = NaN;

    public static Table Table { get; } = new(
        "comparisons",
        ["where X is NaN", "result"],
        [
            Measured.Row(() => X == X),
            Measured.Row(() => X != X),
            Measured.Row(() => X < 1),
            Measured.Row(() => X >= 1),
            Measured.Row(() => !(X < 1)),
            Measured.Row(() => X == 1),
            Measured.Row(() => (double?)X == X),
            Measured.Row(() => (X, 1) == (X, 1)),
            Measured.Row(() => (Half)X == (Half)X),
            Measured.Row(() => X.Equals(X)),
            Measured.Row(() => Equals(X, X)),
            Measured.Row(() => (X, 1).Equals((X, 1))),
            Measured.Row(() => new Point(X) == new Point(X)),
            Measured.Row(() => EqualityComparer<double>.Default.Equals(X, X)),
            Measured.Row(() => X is NaN),
            Measured.Row(() => X switch { NaN => "found", _ => "missed" }),
            Measured.Row(() => X is > 0 or <= 0),
            Measured.Row(() => IsNaN(X)),
            Measured.Row(() => IsFinite(X)),
            Measured.Row(() => X.GetHashCode() == (-X).GetHashCode()),
            Measured.Row(() => X.CompareTo(X)),
            Measured.Row(() => X.CompareTo(NegativeInfinity)),
            Measured.Row(() => 1.0.CompareTo(X)),
            Measured.Row(() => Comparer<double>.Default.Compare(X, 1)),
            Measured.Row(() => Comparer<double?>.Default.Compare(X, null)),
        ]);

    private sealed record Point(double X);
}
