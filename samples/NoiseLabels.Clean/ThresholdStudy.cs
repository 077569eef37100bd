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
        var validationSet = patients.Skip(30).Take(30).ToArray();
        var trainSet = patients.Skip(60).ToArray();

        var model = NearestCentroid.Train(trainSet);
        var bestThreshold = 0.0;
        var bestAccuracy = 0.0;
        foreach (var threshold in validationSet.Select(model.Score))
        {
            var accuracy = model.Accuracy(validationSet, threshold);
            if (accuracy > bestAccuracy)
            {
                bestAccuracy = accuracy;
                bestThreshold = threshold;
            }
        }

        return model.Accuracy(testSet, bestThreshold);
    }
}
