using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>Compares a patient with the average ill and the average healthy one that it was trained on.</summary>
internal sealed class NearestCentroid
{
    private readonly double[] _ill;
    private readonly double[] _healthy;

    private NearestCentroid(double[] ill, double[] healthy)
    {
        _ill = ill;
        _healthy = healthy;
    }

    public static NearestCentroid Train(Patient[] training) => new(
        Centroid([.. training.Where(patient => patient.IsIll)]),
        Centroid([.. training.Where(patient => !patient.IsIll)]));

    /// <summary>Higher for patients who look ill; 0 half-way.</summary>
    public double Score(Patient patient) => SquaredDistance(patient.Markers, _healthy) - SquaredDistance(patient.Markers, _ill);

    /// <summary>The share of patients that it is right about when it calls those ill who score above a threshold.</summary>
    public double Accuracy(Patient[] patients, double threshold = 0) =>
        (double)patients.Count(patient => (Score(patient) > threshold) == patient.IsIll) / patients.Length;

    private static double[] Centroid(Patient[] patients) =>
        [.. Enumerable.Range(0, patients[0].Markers.Length).Select(marker => patients.Average(patient => patient.Markers[marker]))];

    private static double SquaredDistance(double[] left, double[] right) => left.Zip(right, (a, b) => Math.Pow(a - b, 2)).Sum();
}
