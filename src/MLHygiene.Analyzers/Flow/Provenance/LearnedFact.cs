using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Something that was fitted: a transformer, a model.</summary>
internal sealed class LearnedFact : Fact
{
    private LearnedFact(ImmutableArray<Lesson> lessons)
        : base(Key.Of("learned").With(lessons)) => Lessons = lessons;

    /// <summary>What it learned, and what was learned before in the rows that it was fitted on.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    /// <summary>What some lessons teach; null where they are too many to keep.</summary>
    public static LearnedFact? Of(IEnumerable<Lesson> lessons)
    {
        var distinct = lessons.ToSet();
        return distinct.Length > FlowLimits.MaxLessons ? null : new LearnedFact(distinct);
    }

    /// <summary>A value without the alternatives that have learned nothing but what another one has, too.</summary>
    public static Value MostOf(Value learned) =>
        learned.Facts.Length < 2
            ? learned
            : Value.Of(learned.Facts.Where(fact => !learned.Facts.Any(other =>
                other != fact && fact is LearnedFact less && other is LearnedFact more && less.IsPartOf(more))));

    private bool IsPartOf(LearnedFact other) =>
        Lessons.Length < other.Lessons.Length
        && Lessons.All(lesson => other.Lessons.Any(known => known.Key == lesson.Key));

    /// <inheritdoc/>
    public override Fact AgedAt(Func<Site, bool> hasRun) =>
        Lessons.Map(lesson => lesson.AgedAt(hasRun)) is var aged && aged != Lessons ? new LearnedFact(aged) : this;

    /// <inheritdoc/>
    public override Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => Of(Lessons.Concat(lessons));

    /// <inheritdoc/>
    protected override string Describe() => "learned[" + Lessons.Text() + "]";
}
