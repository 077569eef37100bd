using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>Something that was fitted: a transformer, a model.</summary>
internal sealed class LearnedFact : Fact
{
    public LearnedFact(ImmutableArray<Lesson> lessons)
        : base("learned[" + string.Join(",", lessons.Select(lesson => lesson.Key)) + "]") => Lessons = lessons;

    /// <summary>What it learned, and what was learned before in the rows that it was fitted on.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    /// <inheritdoc/>
    public override Fact AgedAt(string sourceKey) => new LearnedFact(Lessons.Select(lesson => lesson.AgedAt(sourceKey)).ToImmutableArray());
}
