using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>An estimator, or a chain of them, whose every stage is known.</summary>
internal sealed class PipelineFact : Fact
{
    private PipelineFact(ImmutableArray<Stage> stages)
        : base("pipeline[" + string.Join(",", stages.Select(stage => stage.Key)) + "]") => Stages = stages;

    /// <summary>The stages, in no particular order; each kind once.</summary>
    public ImmutableArray<Stage> Stages { get; }

    public static PipelineFact Of(IEnumerable<Stage> stages) =>
        new(stages.GroupBy(stage => stage.Key).Select(group => group.First()).OrderBy(stage => stage).ToImmutableArray());
}
