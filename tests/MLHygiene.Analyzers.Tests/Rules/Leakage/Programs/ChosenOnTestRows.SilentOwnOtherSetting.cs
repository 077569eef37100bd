// What was chosen is not what is evaluated.
public interface IClassifier
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y, double threshold);
}

public static class OtherSetting
{
    public static void Run(IClassifier classifier, double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        classifier.Train(trainX, trainY);
        var best = 0.0;
        var bestThreshold = 0.0;
        for (var threshold = 0.1; threshold < 1; threshold += 0.1)
        {
            var accuracy = classifier.Accuracy(testX, testY, threshold);
            if (accuracy > best)
            {
                best = accuracy;
                bestThreshold = threshold;
            }
        }

        Console.WriteLine($"upper bound at {bestThreshold}");
        Console.WriteLine(classifier.Accuracy(testX, testY, 0.5));
    }
}
