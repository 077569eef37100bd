using System;
using System.Collections.Generic;

namespace SoftmaxClassifier;

/// <summary>What two sensors measured, and which of three machines it was.</summary>
/// <param name="Features">The measurements; one that failed is NaN.</param>
/// <param name="Label">The machine.</param>
internal sealed record Reading(double[] Features, int Label)
{
    private static readonly double[][] Centres = [[0, 0], [1.5, 0], [0, 1.5]];

    /// <summary>Draws readings of each machine in turn.</summary>
    public static List<Reading> Draw(Random random, int count)
    {
        var readings = new List<Reading>();
        for (var i = 0; i < count; i++)
        {
            var centre = Centres[i % Centres.Length];
            readings.Add(new Reading([centre[0] + random.NextDouble() + random.NextDouble() - 1, centre[1] + random.NextDouble() + random.NextDouble() - 1], i % Centres.Length));
        }

        return readings;
    }
}
