// One part trains, one decides, one is reported. What decided may be shown too.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Score(double[][] x, int[] y);
}

public static class ThreeParts
{
    public static void Run(IEnumerable<Func<IClassifier>> makers, double[][] x, int[] y)
    {
        double[][] trainX = x[..600], validX = x[600..800], testX = x[800..];
        int[] trainY = y[..600], validY = y[600..800], testY = y[800..];
        IClassifier best = null;
        var bestScore = 0.0;
        foreach (var make in makers)
        {
            var model = make();
            model.Fit(trainX, trainY);
            var score = model.Score(validX, validY);
            if (score > bestScore)
            {
                bestScore = score;
                best = model;
            }
        }

        Console.WriteLine($"validation {best.Score(validX, validY)}");
        Console.WriteLine($"test {best.Score(testX, testY)}");
    }
}
