using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>
/// What an expression may be: each of some facts, or anything at all. The lattice of the engine: joining is union, and what has
/// more alternatives than <see cref="FlowLimits.MaxAlternatives"/> may be anything.
/// </summary>
internal sealed class Value : IEquatable<Value>, IKeyed
{
    private Value(bool isUnknown, ImmutableArray<Fact> facts)
    {
        IsUnknown = isUnknown;
        Facts = facts;
    }

    /// <summary>No value: null, or code that is not reached.</summary>
    public static Value None { get; } = new(isUnknown: false, ImmutableArray<Fact>.Empty);

    /// <summary>Any value.</summary>
    public static Value Unknown { get; } = new(isUnknown: true, ImmutableArray<Fact>.Empty);

    public bool IsUnknown { get; }

    public bool IsNone => !IsUnknown && Facts.IsEmpty;

    /// <summary>The alternatives, in the order of their keys; empty where anything is possible.</summary>
    public ImmutableArray<Fact> Facts { get; }

    public Key Key => Key.Of(IsUnknown ? 1 : 0).With(Facts);

    public static Value Of(Fact? fact) => fact is null ? Unknown : new Value(isUnknown: false, ImmutableArray.Create(fact));

    /// <summary>Each of some facts; unknown where one of them is not known.</summary>
    public static Value Of(IEnumerable<Fact?> facts)
    {
        var all = facts.ToList();
        if (all.Any(fact => fact is null))
        {
            return Unknown;
        }

        return OfSet(all.OfType<Fact>().ToSet());
    }

    /// <summary>What is either of two values.</summary>
    public Value Join(Value other)
    {
        if (IsUnknown || other.IsNone || ReferenceEquals(this, other))
        {
            return this;
        }

        if (other.IsUnknown || IsNone)
        {
            return other;
        }

        var facts = Facts.Union(other.Facts);
        return facts == Facts ? this : OfSet(facts);
    }

    /// <summary>What a function of its facts gives; null for a fact of which nothing is known.</summary>
    public Value Select(Func<Fact, Fact?> selector) =>
        IsUnknown ? Unknown
        : Facts.Length == 1 ? Of(selector(Facts[0]))
        : Of(Facts.Select(selector));

    /// <summary>What a function of its facts gives.</summary>
    public Value SelectMany(Func<Fact, Value> selector) =>
        IsUnknown ? Unknown
        : Facts.Length == 1 ? selector(Facts[0])
        : Facts.Aggregate(None, (joined, fact) => joined.Join(selector(fact)));

    /// <summary>The one fact that it certainly is; null where it may be another.</summary>
    public T? Single<T>()
        where T : Fact => Facts.Length == 1 ? Facts[0] as T : null;

    /// <summary>Whether it certainly is one of the facts of a type.</summary>
    public bool IsAll<T>()
    {
        foreach (var fact in Facts)
        {
            if (fact is not T)
            {
                return false;
            }
        }

        return !Facts.IsEmpty;
    }

    /// <summary>Whether it may be a fact of a type.</summary>
    public bool HasAny<T>()
    {
        foreach (var fact in Facts)
        {
            if (fact is T)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same value with more lessons behind it. Of a value that may be anything only the lessons are known.</summary>
    public Value TaughtBy(IReadOnlyCollection<Lesson> lessons) =>
        lessons.Count == 0 || IsNone ? this
        : IsUnknown ? Of(LearnedFact.Of(lessons))
        : Select(fact => fact.TaughtBy(lessons));

    /// <summary>The same value after the place that made some rows has run again.</summary>
    public Value AgedAt(Func<Site, bool> hasRun) =>
        Facts.Map(fact => fact.AgedAt(hasRun)) is var aged && aged != Facts ? OfSet(aged) : this;

    public bool Equals(Value? other) => 
        ReferenceEquals(this, other) || (other is not null && IsUnknown == other.IsUnknown && Facts.HasSameItems(other.Facts));

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => Key.GetHashCode();

    public override string ToString() => IsUnknown ? "?" : string.Join("|", Facts);

    private static Value OfSet(ImmutableArray<Fact> facts) =>
        facts.Length > FlowLimits.MaxAlternatives ? Unknown : new Value(isUnknown: false, facts);
}
