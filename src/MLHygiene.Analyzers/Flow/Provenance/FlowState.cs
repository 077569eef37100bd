using System;
using System.Collections.Generic;
using System.Collections.Immutable;

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

    /// <summary>The same, without some places.</summary>
    public FlowState Without(Func<Place, bool> isLeft)
    {
        var values = _values;
        foreach (var pair in _values)
        {
            if (isLeft(pair.Key))
            {
                values = values.Remove(pair.Key);
            }
        }

        return Of(values);
    }

    /// <summary>The same, without the members of an object.</summary>
    public FlowState WithoutMembersOf(Fact owner) => Without(place => place.IsMemberOf(owner));

    /// <summary>The same, after a model has lost what it had learned.</summary>
    public FlowState WithoutWeightsOf(Fact model) => Without(place => place.Model is not null && place.Model.Key == model.Key);

    /// <summary>The same, with nothing known of some places.</summary>
    public FlowState Forgetting(Func<Place, bool> isForgotten) => Map((place, value) => isForgotten(place) ? Value.Unknown : value);

    /// <summary>
    /// What holds where two paths meet. The compiler has seen to it that a variable is assigned before it is read; a member that only
    /// one path has written may still hold what it held before, so nothing is known of it.
    /// </summary>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(_values, other._values))
        {
            return this;
        }

        var joined = _values;
        var met = 0;
        foreach (var pair in other._values)
        {
            if (_values.TryGetValue(pair.Key, out var known))
            {
                met++;
                var value = Either(pair.Key, known, pair.Value);
                joined = ReferenceEquals(value, known) ? joined : joined.SetItem(pair.Key, value);
            }
            else
            {
                joined = joined.SetItem(pair.Key, Once(pair.Key, pair.Value));
            }
        }

        if (met < _values.Count)
        {
            foreach (var pair in _values)
            {
                if (pair.Key.IsMember && !pair.Value.IsUnknown && !other._values.ContainsKey(pair.Key))
                {
                    joined = joined.SetItem(pair.Key, Value.Unknown);
                }
            }
        }

        return Of(joined);
    }

    /// <summary>The same state after the place that made some rows has run again.</summary>
    public FlowState AgedAt(Site site)
    {
        Func<Site, bool> hasRun = site.Equals;
        return Without(place => place.Model is { } model && model.AgedAt(hasRun).Key != model.Key).Map((_, value) => value.AgedAt(hasRun));
    }

    public bool SaysTheSameAs(FlowState other)
    {
        if (ReferenceEquals(_values, other._values))
        {
            return true;
        }

        if (_values.Count != other._values.Count)
        {
            return false;
        }

        foreach (var pair in _values)
        {
            if (!other._values.TryGetValue(pair.Key, out var value) || !pair.Value.Equals(value))
            {
                return false;
            }
        }

        return true;
    }

    // A loop may run no round. What was learned on the longer of two ways is what a model can be said to have learned.
    private static Value Either(Place place, Value left, Value right) => place.Model is null ? left.Join(right) : LearnedFact.MostOf(left.Join(right));

    private static Value Once(Place place, Value value) => place.IsMember ? Value.Unknown : value;

    private FlowState Of(ImmutableDictionary<Place, Value> values) => ReferenceEquals(values, _values) ? this : new FlowState(values);

    private FlowState Map(Func<Place, Value, Value> map)
    {
        var values = _values;
        foreach (var pair in _values)
        {
            var value = map(pair.Key, pair.Value);
            values = ReferenceEquals(value, pair.Value) ? values : values.SetItem(pair.Key, value);
        }

        return Of(values);
    }
}
