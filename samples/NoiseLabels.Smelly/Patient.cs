using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>What the laboratory measured of one patient, and what the doctors found.</summary>
internal sealed record Patient(double[] Markers, bool IsIll)
{
    /// <summary>Patients whose illness a coin decides: their markers say nothing about it.</summary>
    public static Patient[] Draw(int count, int markers, Random random)
    {
        var patients = new Patient[count];
        for (var i = 0; i < count; i++)
        {
            var values = new double[markers];
            for (var marker = 0; marker < markers; marker++)
            {
                values[marker] = random.NextDouble();
            }

            patients[i] = new Patient(values, IsIll: random.Next(2) == 1);
        }

        return patients;
    }

    /// <summary>The same patient with some of the markers.</summary>
    public Patient With(int[] markers) => this with { Markers = [.. markers.Select(marker => Markers[marker])] };
}
