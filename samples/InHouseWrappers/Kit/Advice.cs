using System.Collections.Generic;
using System.Linq;

namespace Greenhouse.Kit;

/// <summary>Says of a seed what became of the most similar one.</summary>
public sealed class Advice(IReadOnlyList<Sample> known)
{
    public IReadOnlyList<Guess> On(SampleSet samples) =>
        [.. samples.Samples.Select(sample => new Guess(sample, known.MinBy(other => Distance(sample, other))!.Sprouted))];

    private static double Distance(Sample left, Sample right) =>
        left.Values.Zip(right.Values, (a, b) => (a - b) * (a - b)).Sum();
}
