using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>Four of five patients train the model, the fifth tests it.</summary>
internal static class ShuffledStudy
{
    public static double Accuracy(Random random)
    {
        var patients = Patient.Draw(count: 500, markers: 5, random);
        var shuffled = patients.OrderBy(_ => random.Next()).ToArray();
        var testSet = shuffled.Take(100).ToArray();
        var trainSet = shuffled.Skip(100).ToArray();

        var model = NearestNeighbour.Train(trainSet);
        return model.Accuracy(testSet);
    }
}
