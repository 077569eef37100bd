using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>There are few patients, so the model is shown each of them twice.</summary>
internal static class DoubledStudy
{
    public static double Accuracy(Random random)
    {
        var patients = Patient.Draw(count: 500, markers: 5, random);
        var doubled = patients.Concat(patients).ToArray();
        random.Shuffle(doubled);
        var testSet = doubled.Take(200).ToArray();
        var trainSet = doubled.Skip(200).ToArray(); // MLH1007

        var model = NearestNeighbour.Train(trainSet);
        return model.Accuracy(testSet);
    }
}
