// Bounds that are known beforehand, and a logarithm.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class KnownBounds
{
    public static void Run(IClassifier classifier, double[][] pixels, int[] labels)
    {
        var scaled = pixels.Select(row => row.Select(value => Math.Log(1 + value) / 255.0).ToArray()).ToArray();
        double[][] trainX = scaled[..900], testX = scaled[900..];
        classifier.Fit(trainX, labels[..900]);
        Console.WriteLine(classifier.Accuracy(testX, labels[900..]));
    }
}
