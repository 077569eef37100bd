using System;
using System.Collections.Generic;

namespace NearestNeighbour;

/// <summary>A flower that was measured.</summary>
/// <param name="Features">Length and width of a petal, in centimetres; what was not measured is NaN.</param>
/// <param name="Label">The kind.</param>
internal sealed record Flower(double[] Features, int Label)
{
    private static readonly double[][] Centres = [[1.5, 0.3], [4.3, 1.3], [5.6, 2.0]];

    /// <summary>Draws flowers of each kind in turn.</summary>
    public static List<Flower> Draw(Random random, int count)
    {
        var flowers = new List<Flower>();
        for (var i = 0; i < count; i++)
        {
            var centre = Centres[i % Centres.Length];
            flowers.Add(new Flower([centre[0] + (1.5 * random.NextDouble()) - 0.75, centre[1] + (0.8 * random.NextDouble()) - 0.4], i % Centres.Length));
        }

        return flowers;
    }
}
