using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>There are few patients, so the model is shown each of them twice.</summary>
internal static class DoubledStudy
{
    public static double Accuracy(Random random)
    {
        var patients = Patient.Draw(count: 500, markers: 5, random);
        random.Shuffle(patients);
        var testSet = patients.Take(100).ToArray();
        var trainSet = patients.Skip(100).ToArray();
        var doubled = trainSet.Concat(trainSet).ToArray();

        var model = NearestNeighbour.Train(doubled);
        return model.Accuracy(testSet);
    }
}
