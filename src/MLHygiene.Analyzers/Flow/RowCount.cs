using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// A number of rows, as a sum of products of what is not known: two that are written differently can be compared by their difference.
/// </summary>
internal sealed class RowCount
{
    private const char Times = '*';

    // The keys of the factors in order, and how often the product counts.
    private readonly ImmutableSortedDictionary<string, long> _terms;
    private readonly ImmutableDictionary<string, RowFactor> _factors;

    private RowCount(ImmutableSortedDictionary<string, long> terms, ImmutableDictionary<string, RowFactor> factors)
    {
        _terms = terms;
        _factors = factors;
    }

    public static RowCount Zero { get; } = Of(0);

    /// <summary>The number, where it is one.</summary>
    public long? Constant => _terms.Count == 0 ? 0 : _terms.Count == 1 && _terms.TryGetValue(string.Empty, out var value) ? value : null;

    /// <summary>Whether it is certainly not negative: nothing is taken from it.</summary>
    public bool IsNotNegative => _terms.All(term => term.Value >= 0);

    /// <summary>The one factor that the count is; null where it is anything else.</summary>
    public RowFactor? Factor =>
        _terms.Count == 1 && _terms.First() is { Value: 1, Key: var key } && _factors.TryGetValue(key, out var factor) ? factor : null;

    /// <summary>Tells counts apart by what they are.</summary>
    public string Key => string.Join("+", _terms.Select(term => $"{term.Value}{Times}{term.Key}"));

    public static RowCount Of(long constant) =>
        new(
            constant == 0
                ? ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal)
                : ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal).Add(string.Empty, constant),
            ImmutableDictionary.Create<string, RowFactor>(StringComparer.Ordinal));

    public static RowCount Of(RowFactor factor) =>
        new(
            ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal).Add(factor.Key, 1),
            ImmutableDictionary.Create<string, RowFactor>(StringComparer.Ordinal).Add(factor.Key, factor));

    public RowCount Plus(RowCount other) => Sum(other, sign: 1);

    public RowCount Minus(RowCount other) => Sum(other, sign: -1);

    public RowCount By(RowCount other)
    {
        var terms = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var left in _terms)
        {
            foreach (var right in other._terms)
            {
                Add(terms, Product(left.Key, right.Key), unchecked(left.Value * right.Value));
            }
        }

        return new RowCount(Of(terms), _factors.SetItems(other._factors));
    }

    public bool Is(RowCount other) => Minus(other).Constant == 0;

    /// <summary>
    /// What is left of a total after its parts, where each part is a fraction that is rounded down, and the fractions make up the whole:
    /// the fractions. Empty where the count is anything else.
    /// </summary>
    public ImmutableArray<RowFactor> RestOfFractions(RowCount total)
    {
        var taken = total.Minus(this);
        var factors = ImmutableArray.CreateBuilder<RowFactor>();
        foreach (var term in taken._terms)
        {
            if (term.Value is < 1 or > FlowLimits.MaxHolders
                || !_factors.TryGetValue(term.Key, out var factor)
                || factor is not { Share: not null, Total: { } whole }
                || !whole.Is(total))
            {
                return ImmutableArray<RowFactor>.Empty;
            }

            factors.AddRange(Enumerable.Repeat(factor, (int)term.Value));
        }

        return factors.Count > 1 && Math.Abs(factors.Sum(factor => factor.Share.GetValueOrDefault()) - 1) < 1e-9
            ? factors.ToImmutable()
            : ImmutableArray<RowFactor>.Empty;
    }

    private RowCount Sum(RowCount other, long sign)
    {
        var terms = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var term in _terms)
        {
            Add(terms, term.Key, term.Value);
        }

        foreach (var term in other._terms)
        {
            Add(terms, term.Key, unchecked(sign * term.Value));
        }

        return new RowCount(Of(terms), _factors.SetItems(other._factors));
    }

    private static void Add(SortedDictionary<string, long> terms, string key, long value)
    {
        terms.TryGetValue(key, out var known);
        terms[key] = unchecked(known + value);
    }

    private static ImmutableSortedDictionary<string, long> Of(SortedDictionary<string, long> terms) =>
        terms.Where(term => term.Value != 0).ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string Product(string left, string right) =>
        left.Length == 0 ? right
        : right.Length == 0 ? left
        : string.Join(Times.ToString(), left.Split(Times).Concat(right.Split(Times)).OrderBy(key => key, StringComparer.Ordinal));
}
