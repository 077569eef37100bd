using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>What the places of a program hold at one point of it.</summary>
internal sealed class FlowState
{
    private readonly ImmutableDictionary<Place, Value> _values;

    private FlowState(ImmutableDictionary<Place, Value> values) => _values = values;

    public static FlowState Empty { get; } = new(ImmutableDictionary<Place, Value>.Empty);

    public IEnumerable<KeyValuePair<Place, Value>> Places => _values;

    /// <summary>What a place holds; null where nothing was put there.</summary>
    public Value? this[Place place] => _values.TryGetValue(place, out var value) ? value : null;

    public FlowState With(Place place, Value value) => new(_values.SetItem(place, value));

    public FlowState Without(Func<Place, bool> isLeft) => new(_values.RemoveRange(_values.Keys.Where(isLeft)));

    /// <summary>The same, after a model has lost what it had learned.</summary>
    public FlowState WithoutWeightsOf(Fact model) => Without(place => place.Model is not null && place.Model.Key == model.Key);

    /// <summary>The same, with nothing known of some places.</summary>
    public FlowState Forgetting(Func<Place, bool> isForgotten) =>
        new(_values.SetItems(_values.Keys.Where(isForgotten).ToList().Select(place => new KeyValuePair<Place, Value>(place, Value.Unknown))));

    /// <summary>
    /// What holds where two paths meet. The compiler has seen to it that a variable is assigned before it is read; a member that only
    /// one path has written may still hold what it held before, so nothing is known of it.
    /// </summary>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        var joined = _values.ToBuilder();
        foreach (var pair in other._values)
        {
            joined[pair.Key] = _values.TryGetValue(pair.Key, out var known) ? Either(pair.Key, known, pair.Value) : Once(pair.Key, pair.Value);
        }

        foreach (var pair in _values.Where(pair => !other._values.ContainsKey(pair.Key)))
        {
            joined[pair.Key] = Once(pair.Key, pair.Value);
        }

        return new FlowState(joined.ToImmutable());
    }

    /// <summary>The same state after the place that made some rows has run again.</summary>
    public FlowState AgedAt(Site site) =>
        Without(place => place.Model is { } model && model.AgedAt(site.Equals) is var aged && aged.Key != model.Key).ValuesAgedAt(site);

    private FlowState ValuesAgedAt(Site site) =>
        new(_values.SetItems(_values
            .Select(pair => new KeyValuePair<Place, Value>(pair.Key, pair.Value.AgedAt(site.Equals)))
            .Where(pair => _values[pair.Key] != pair.Value)
            .ToList()));

    public bool SaysTheSameAs(FlowState other) =>
        ReferenceEquals(_values, other._values)
        || (_values.Count == other._values.Count
            && _values.All(pair => other._values.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value)));

    // A loop may run no round. What was learned on the longer of two ways is what a model can be said to have learned.
    private static Value Either(Place place, Value left, Value right) => place.Model is null ? left.Join(right) : LearnedFact.MostOf(left.Join(right));

    private static Value Once(Place place, Value value) => place.IsMember ? Value.Unknown : value;
}
