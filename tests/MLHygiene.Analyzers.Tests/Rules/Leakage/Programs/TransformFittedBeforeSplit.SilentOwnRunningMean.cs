// A mean of the past: each row is compared with the rows before it.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class RunningMean
{
    public static void Run(IClassifier classifier, double[][] x, int[] y)
    {
        var seen = 0.0;
        var features = new double[x.Length][];
        for (var i = 0; i < x.Length; i++)
        {
            var before = i == 0 ? 0 : seen / i;
            features[i] = new[] { x[i][0] - before };
            seen = seen + x[i][0];
        }

        double[][] trainX = features[..900], testX = features[900..];
        classifier.Fit(trainX, y[..900]);
        Console.WriteLine(classifier.Accuracy(testX, y[900..]));
    }
}
