using System;
using System.Linq;

namespace MiniBatch;

/// <summary>Which readings are used, and in what order.</summary>
internal static class Sampling
{
    /// <summary>Keeps every fifth reading back for a test.</summary>
    public static (Reading[] Training, Reading[] Test) Split(Reading[] readings)
    {
        var shuffled = readings.OrderBy(_ => new Random(7).Next()).ToArray(); // MLH2006
        var count = shuffled.Length * 4 / 5;
        return (shuffled[..count], shuffled[count..]);
    }

    public static void Shuffle<T>(T[] rows, Random random) => Array.Sort(rows, (_, _) => random.Next(3) - 1); // MLH2007

    /// <summary>As many rows as there are, drawn with replacement: what one tree of a forest is grown on.</summary>
    public static T[] Bootstrap<T>(T[] rows, Random random)
    {
        var sample = new T[rows.Length];
        for (var i = 0; i < sample.Length; i++)
        {
            sample[i] = rows[random.Next(0, rows.Length - 1)]; // MLH2009
        }

        return sample;
    }
}
