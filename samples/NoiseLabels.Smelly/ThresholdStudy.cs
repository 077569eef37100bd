using System;
using System.Linq;

namespace NoiseLabels;

/// <summary>The score above which a patient is called ill is the one that is right most often.</summary>
internal static class ThresholdStudy
{
    public static double Accuracy(Random random)
    {
        var patients = Patient.Draw(count: 150, markers: 5, random);
        random.Shuffle(patients);
        var testSet = patients.Take(30).ToArray();
        var trainSet = patients.Skip(30).ToArray();

        var model = NearestCentroid.Train(trainSet);
        var bestThreshold = 0.0;
        var bestAccuracy = 0.0;
        foreach (var threshold in testSet.Select(model.Score))
        {
            var accuracy = model.Accuracy(testSet, threshold);
            if (accuracy > bestAccuracy)
            {
                bestAccuracy = accuracy;
                bestThreshold = threshold;
            }
        }

        return model.Accuracy(testSet, bestThreshold); // MLH1008
    }
}
