// The baseline was not chosen by anything.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Score(double[][] x, int[] y);
}

public static class Baseline
{
    public static void Run(IClassifier baseline, IClassifier other, double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        baseline.Fit(trainX, trainY);
        other.Fit(trainX, trainY);
        var winner = "baseline";
        if (other.Score(testX, testY) > baseline.Score(testX, testY))
        {
            winner = "other";
        }

        Console.WriteLine(winner);
        Console.WriteLine(baseline.Score(testX, testY));
        Console.WriteLine(other.Score(testX, testY));
    }
}
