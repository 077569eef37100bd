using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>An estimator, or a chain of them, whose every stage is known.</summary>
internal sealed class PipelineFact : Fact
{
    private PipelineFact(ImmutableArray<Stage> stages, ImmutableArray<Lesson> lessons)
        : base(Key.Of("pipeline").With(stages).With(lessons))
    {
        Stages = stages;
        Lessons = lessons;
    }

    /// <summary>The stages, in no particular order; each kind once.</summary>
    public ImmutableArray<Stage> Stages { get; }

    /// <summary>What taught its settings.</summary>
    public ImmutableArray<Lesson> Lessons { get; }

    /// <summary>A pipeline; null where too much taught its settings.</summary>
    public static PipelineFact? Of(IEnumerable<Stage> stages, IEnumerable<Lesson> lessons)
    {
        var distinct = lessons.ToSet();
        return distinct.Length > FlowLimits.MaxLessons
            ? null
            : new(stages.ToSet(), distinct);
    }

    /// <inheritdoc/>
    public override Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => Of(Stages, Lessons.Concat(lessons));

    /// <inheritdoc/>
    protected override string Describe() => "pipeline[" + Stages.Text() + "|" + Lessons.Text() + "]";
}
