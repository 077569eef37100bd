using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>A thousand markers are too many for a hundred patients: the ten that differ most between ill and healthy ones are kept.</summary>
internal static class SelectedMarkersStudy
{
    public static double Accuracy(Random random)
    {
        var patients = Patient.Draw(count: 100, markers: 1000, random);
        random.Shuffle(patients);
        var bestMarkers = BestMarkers(patients);
        var selected = patients.Select(patient => patient.With(bestMarkers)).ToArray();
        var testSet = selected.Take(30).ToArray();
        var trainSet = selected.Skip(30).ToArray();

        var model = NearestCentroid.Train(trainSet);
        return model.Accuracy(testSet); // MLH1003
    }

    private static int[] BestMarkers(Patient[] patients)
    {
        var ill = patients.Where(patient => patient.IsIll).ToArray();
        var healthy = patients.Where(patient => !patient.IsIll).ToArray();
        return Enumerable.Range(0, patients[0].Markers.Length)
            .OrderByDescending(marker => Math.Abs(
                ill.Average(patient => patient.Markers[marker]) - healthy.Average(patient => patient.Markers[marker])))
            .Take(10)
            .ToArray();
    }
}
