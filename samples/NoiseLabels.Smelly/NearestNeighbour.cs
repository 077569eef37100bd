using System.Collections.Generic;
using System.Linq;

namespace NoiseLabels;

/// <summary>Says of a patient what is known of the most similar one that it was trained on.</summary>
internal sealed class NearestNeighbour
{
    private readonly Patient[] _training;

    private NearestNeighbour(Patient[] training) => _training = training;

    public static NearestNeighbour Train(IEnumerable<Patient> training) => new([.. training]);

    public bool Predict(Patient patient) => _training.MinBy(known => Distance(known.Markers, patient.Markers))!.IsIll;

    /// <summary>The share of patients that it is right about.</summary>
    public double Accuracy(Patient[] patients) => (double)patients.Count(patient => Predict(patient) == patient.IsIll) / patients.Length;

    private static double Distance(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += (left[i] - right[i]) * (left[i] - right[i]);
        }

        return sum;
    }
}
