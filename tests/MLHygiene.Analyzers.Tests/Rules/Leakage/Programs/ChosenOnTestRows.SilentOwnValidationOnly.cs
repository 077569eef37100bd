// The setting is chosen on validation rows, and nothing is reported on them afterwards.
public interface ISvm
{
    void Train(double[][] x, int[] y, double c);

    double Accuracy(double[][] x, int[] y);
}

public static class GridSearch
{
    public static double Find(ISvm svm, double[][] x, int[] y, double[][] validX, int[] validY)
    {
        var bestC = 1.0;
        var best = 0.0;
        foreach (var c in new[] { 0.1, 1, 10 })
        {
            svm.Train(x, y, c);
            var accuracy = svm.Accuracy(validX, validY);
            Console.WriteLine($"{c}: {accuracy}");
            if (accuracy > best)
            {
                best = accuracy;
                bestC = c;
            }
        }

        svm.Train(x, y, bestC);
        return bestC;
    }
}
