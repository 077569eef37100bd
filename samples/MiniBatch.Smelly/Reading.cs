using System;

namespace MiniBatch;

/// <summary>What the sensors of a machine said, and whether the mechanic then found it worn: 1 for yes, 0 for no.</summary>
internal sealed record Reading(double[] Features, double Label)
{
    /// <summary>A month of readings, as the factory files them: the sound machines first, then the worn ones.</summary>
    public static Reading[] Month(Random random)
    {
        var readings = new Reading[1000];
        for (var i = 0; i < readings.Length; i++)
        {
            var isWorn = i >= readings.Length / 2;
            var vibration = Around(isWorn ? 0.4 : -0.4, random);
            var temperature = Around(isWorn ? 0.3 : -0.3, random);
            readings[i] = new Reading([vibration, temperature], isWorn ? 1 : 0);
        }

        return readings;
    }

    private static double Around(double centre, Random random) => centre + (2 * random.NextDouble()) - 1;
}
