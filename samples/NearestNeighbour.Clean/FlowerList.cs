using System;
using System.Collections.Generic;
using System.Globalization;

namespace NearestNeighbour;

/// <summary>Flowers as a botanist lists them: length and width of a petal in centimetres, and the kind.</summary>
internal static class FlowerList
{
    private static readonly double[][] Centres = [[1.5, 0.3], [4.3, 1.3], [5.6, 2.0]];

    public static IEnumerable<string> Lines(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var kind = i % Centres.Length;
            var length = Centres[kind][0] + (1.5 * random.NextDouble()) - 0.75;
            var width = Centres[kind][1] + (0.8 * random.NextDouble()) - 0.4;
            // One petal was lost before anybody measured it.
            yield return string.Create(CultureInfo.InvariantCulture, $"{(i == 150 ? double.NaN : length):F2},{width:F2},{kind}");
        }
    }
}
