using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>
/// Tells a thing from others: equal keys say the same. A fingerprint of what the thing consists of, so that rows of rows of rows are
/// compared as fast as a number; it is the same in every run. With 128 bits no two things of a program share one by chance.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Key : IEquatable<Key>, IComparable<Key>
{
    // Odd, and without a pattern: the binary fractions of two square roots.
    private const ulong RootOfThree = 0xBB67AE8584CAA73B;
    private const ulong RootOfFive = 0x3C6EF372FE94F82B;

    private readonly ulong _high;
    private readonly ulong _low;

    private Key(ulong high, ulong low)
    {
        _high = high;
        _low = low;
    }

    public static bool operator ==(Key left, Key right) => left.Equals(right);

    public static bool operator !=(Key left, Key right) => !left.Equals(right);

    public static bool operator <(Key left, Key right) => left.CompareTo(right) < 0;

    public static bool operator >(Key left, Key right) => left.CompareTo(right) > 0;

    public static bool operator <=(Key left, Key right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Key left, Key right) => left.CompareTo(right) >= 0;

    /// <summary>The key of what is nothing but its name.</summary>
    public static Key Of(string name) => default(Key).With(name);

    /// <summary>The key of what is nothing but a number.</summary>
    public static Key Of(int number) => default(Key).With(number);

    /// <summary>The key of the same thing with one more part.</summary>
    public Key With(Key part) => Mix(part._high, part._low);

    /// <inheritdoc cref="With(Key)"/>
    public Key With(int part) => Mix(unchecked((ulong)part), 1);

    /// <inheritdoc cref="With(Key)"/>
    public Key With(bool part) => Mix(part ? 1UL : 0, 2);

    /// <inheritdoc cref="With(Key)"/>
    public Key With(string part)
    {
        var key = Mix((ulong)part.Length, 3);
        for (var i = 0; i < part.Length; i += 8)
        {
            key = key.Mix(Letters(part, i), Letters(part, i + 4));
        }

        return key;
    }

    /// <summary>The key of the same thing with all items of a list.</summary>
    public Key With<T>(ImmutableArray<T> parts)
        where T : IKeyed
    {
        var key = Mix((ulong)parts.Length, 4);
        foreach (var part in parts)
        {
            key = key.With(part.Key);
        }

        return key;
    }

    public bool Equals(Key other) => _high == other._high && _low == other._low;

    public override bool Equals(object? obj) => obj is Key other && Equals(other);

    public override int GetHashCode() => unchecked((int)_low);

    /// <summary>An order that means nothing, but is always the same.</summary>
    public int CompareTo(Key other) => _high != other._high ? _high.CompareTo(other._high) : _low.CompareTo(other._low);

    public override string ToString() => _high.ToString("x16", CultureInfo.InvariantCulture) + _low.ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Letters(string text, int start)
    {
        var letters = 0UL;
        for (var i = start; i < start + 4 && i < text.Length; i++)
        {
            letters = (letters << 16) | text[i];
        }

        return letters;
    }

    // Each step can be undone: keys that differ go on to differ, until parts differ too.
    private Key Mix(ulong high, ulong low)
    {
        unchecked
        {
            var mixed = (_high ^ high) * RootOfThree;
            mixed ^= mixed >> 32;
            var other = (_low ^ low ^ ((mixed << 17) | (mixed >> 47))) * RootOfFive;
            other ^= other >> 29;
            return new Key((mixed + other) * RootOfFive, other);
        }
    }
}
