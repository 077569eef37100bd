using System;
using System.Collections.Generic;
using System.Linq;

namespace Greenhouse.Kit;

/// <summary>Seeds of one season.</summary>
public sealed class SampleSet(IEnumerable<Sample> samples)
{
    public IReadOnlyList<Sample> Samples { get; } = [.. samples];

    /// <summary>The seeds of a season. A coin decides which of them sprout: nothing that was measured tells.</summary>
    public static SampleSet Open(string name)
    {
        var random = new Random(name.Length);
        return new SampleSet(Enumerable.Range(0, 2000).Select(_ => Draw(random)));
    }

    private static Sample Draw(Random random) =>
        new([random.NextDouble(), random.NextDouble(), random.NextDouble()], Sprouted: random.Next(2) == 1);
}
