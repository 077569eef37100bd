using System;
using System.Collections.Generic;
using System.Linq;

namespace Greenhouse.Kit;

/// <summary>Puts seeds into trays.</summary>
public static class Trays
{
    /// <summary>The seeds in random order, another one for each reader.</summary>
    public static IEnumerable<Sample> Stir(IEnumerable<Sample> samples, int seed)
    {
        var random = new Random(seed);
        return samples.OrderBy(_ => random.Next());
    }

    /// <summary>A part to grow, and a part to check what was learned from it.</summary>
    public static Halves Cut(SampleSet samples, double share, int seed)
    {
        var stirred = samples.Samples.ToArray();
        new Random(seed).Shuffle(stirred);
        var cut = (int)(stirred.Length * share);
        return new Halves(new SampleSet(stirred[cut..]), new SampleSet(stirred[..cut]));
    }

    /// <summary>As many seeds again, drawn from those that there are.</summary>
    public static SampleSet Breed(SampleSet samples, int seed) =>
        new(new Random(seed).GetItems(samples.Samples.ToArray(), samples.Samples.Count));
}
