using System;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// What is known of a number unless it is NaN: an interval whose ends may be open, and whether 0 is left out of it. Numbers are rounded as
/// mathematics does, but for the ends of a conversion; a product that underflows is not foreseen.
/// </summary>
internal readonly struct NumberRange
{
    private NumberRange(double low, bool hasLow, double high, bool hasHigh, bool isNonZero)
    {
        // No bound is -0.
        Low = low + 0.0;
        HasLow = hasLow;
        High = high + 0.0;
        HasHigh = hasHigh;
        ExcludesZero = isNonZero || low > 0 || high < 0 || low.Equals(0) && !hasLow || high.Equals(0) && !hasHigh;
    }

    /// <summary>Nothing is known.</summary>
    public static NumberRange Any { get; } = Between(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>0 or more.</summary>
    public static NumberRange NotNegative { get; } = Between(0, double.PositiveInfinity);

    /// <summary>From 0 on, below 1.</summary>
    public static NumberRange Unit { get; } = new(0, hasLow: true, 1, hasHigh: false, isNonZero: false);

    public double Low { get; }

    /// <summary>Whether the number may be <see cref="Low"/> itself.</summary>
    public bool HasLow { get; }

    public double High { get; }

    /// <summary>Whether the number may be <see cref="High"/> itself.</summary>
    public bool HasHigh { get; }

    /// <summary>Whether the number is never 0.</summary>
    public bool ExcludesZero { get; }

    public bool IsPositive => Low >= 0 && ExcludesZero;

    public bool IsNotPositive => High <= 0;

    public bool IsNotNegative => Low >= 0;

    public static NumberRange Between(double low, double high) => new(low, hasLow: true, high, hasHigh: true, isNonZero: false);

    public static NumberRange Only(double value) => Between(value, value);

    public static NumberRange operator -(NumberRange range) =>
        new(-range.High, range.HasHigh, -range.Low, range.HasLow, range.ExcludesZero);

    public static NumberRange operator +(NumberRange left, NumberRange right) => new(
        Sum(left.Low, right.Low, double.NegativeInfinity),
        left.HasLow && right.HasLow,
        Sum(left.High, right.High, double.PositiveInfinity),
        left.HasHigh && right.HasHigh,
        isNonZero: false);

    public static NumberRange operator -(NumberRange left, NumberRange right) => left + -right;

    public static NumberRange operator *(NumberRange left, NumberRange right)
    {
        var low = (Value: double.PositiveInfinity, Has: false);
        var high = (Value: double.NegativeInfinity, Has: false);
        foreach (var (a, hasA) in left.Ends())
        {
            foreach (var (b, hasB) in right.Ends())
            {
                var product = a.Equals(0) || b.Equals(0) ? 0 : a * b;
                // 0 times anything is 0, open end or not.
                var has = (hasA || b.Equals(0)) && (hasB || a.Equals(0));
                low = product < low.Value ? (product, has) : (low.Value, low.Has || product.Equals(low.Value) && has);
                high = product > high.Value ? (product, has) : (high.Value, high.Has || product.Equals(high.Value) && has);
            }
        }

        var isNonZero = left.ExcludesZero && right.ExcludesZero;
        return new NumberRange(low.Value, low.Has, high.Value, high.Has, isNonZero);
    }

    public static NumberRange operator /(NumberRange left, NumberRange right) =>
        right.IsPositive ? left * new NumberRange(1 / right.High, right.HasHigh, 1 / Math.Abs(right.Low), right.HasLow, isNonZero: !double.IsInfinity(right.High))
        : right.ExcludesZero && right.IsNotPositive ? -(left / -right)
        : right.IsNotNegative && left.IsNotNegative ? NotNegative
        : Any;

    /// <summary>The range of <c>x * x</c>.</summary>
    public NumberRange Squared() => Absolute() is var size ? size * size : this;

    /// <summary>The range of <c>|x|</c>.</summary>
    public NumberRange Absolute() =>
        Low >= 0 ? this
        : High <= 0 ? -this
        : new NumberRange(0, hasLow: true, Math.Max(-Low, High), (-Low >= High && HasLow) || (High >= -Low && HasHigh), ExcludesZero);

    /// <summary>The range of a function that grows with its operand.</summary>
    public NumberRange Through(Func<double, double> growing)
    {
        var (low, high) = (growing(Low), growing(High));
        // An end that is rounded away may be reached.
        return Between(double.IsNaN(low) ? double.NegativeInfinity : low, double.IsNaN(high) ? double.PositiveInfinity : high);
    }

    /// <summary>The range of the larger of two numbers.</summary>
    public NumberRange Max(NumberRange other)
    {
        var (low, hasLow) = Low.Equals(other.Low) ? (Low, HasLow && other.HasLow) : Low > other.Low ? (Low, HasLow) : (other.Low, other.HasLow);
        var (high, hasHigh) = High.Equals(other.High) ? (High, HasHigh || other.HasHigh) : High > other.High ? (High, HasHigh) : (other.High, other.HasHigh);
        return new NumberRange(low, hasLow, high, hasHigh, ExcludesZero && other.ExcludesZero);
    }

    /// <summary>The range of the smaller of two numbers.</summary>
    public NumberRange Min(NumberRange other) => -(-this).Max(-other);

    /// <summary>What is left of the range where the number is also in another.</summary>
    public NumberRange And(NumberRange other)
    {
        var (low, hasLow) = Low.Equals(other.Low) ? (Low, HasLow && other.HasLow) : Low > other.Low ? (Low, HasLow) : (other.Low, other.HasLow);
        var (high, hasHigh) = High.Equals(other.High) ? (High, HasHigh && other.HasHigh) : High < other.High ? (High, HasHigh) : (other.High, other.HasHigh);
        return new NumberRange(low, hasLow, high, hasHigh, ExcludesZero || other.ExcludesZero);
    }

    /// <summary>The range of a number that is in one or in the other.</summary>
    public NumberRange Or(NumberRange other)
    {
        var (low, hasLow) = Low.Equals(other.Low) ? (Low, HasLow || other.HasLow) : Low < other.Low ? (Low, HasLow) : (other.Low, other.HasLow);
        var (high, hasHigh) = High.Equals(other.High) ? (High, HasHigh || other.HasHigh) : High > other.High ? (High, HasHigh) : (other.High, other.HasHigh);
        return new NumberRange(low, hasLow, high, hasHigh, ExcludesZero && other.ExcludesZero);
    }

    /// <summary>The same numbers less 0.</summary>
    public NumberRange WithoutZero() => new(Low, HasLow, High, HasHigh, isNonZero: true);

    /// <summary>Numbers above a bound, or from it on.</summary>
    public static NumberRange Above(double bound, bool includesBound) => new(bound, includesBound, double.PositiveInfinity, hasHigh: true, isNonZero: false);

    /// <summary>Numbers below a bound, or up to it.</summary>
    public static NumberRange Below(double bound, bool includesBound) => new(double.NegativeInfinity, hasLow: true, bound, includesBound, isNonZero: false);

    /// <summary>The same numbers in single precision, where a number next to an end becomes the end.</summary>
    public NumberRange InSinglePrecision() => (float)Low is 0 && Low > 0 ? Between(0, (float)High) : new NumberRange((float)Low, true, (float)High, true, ExcludesZero && Low < 0);

    private static double Sum(double left, double right, double whenUnknown) =>
        double.IsNaN(left + right) ? whenUnknown : left + right;

    private (double Value, bool Has)[] Ends() => new[] { (Low, HasLow), (High, HasHigh) };
}
