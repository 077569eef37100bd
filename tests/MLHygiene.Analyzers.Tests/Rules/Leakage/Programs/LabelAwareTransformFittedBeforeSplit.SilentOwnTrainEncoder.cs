// The encoder has seen the targets of the training rows only.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public sealed class TargetEncoder
{
    public double[][] FitTransform(string[][] rows, int[] targets) => rows.Select(row => new double[row.Length]).ToArray();

    public double[][] Transform(string[][] rows) => rows.Select(row => new double[row.Length]).ToArray();
}

public static class HonestEncoding
{
    public static void Run(IClassifier classifier, string[][] rows, int[] labels)
    {
        var encoder = new TargetEncoder();
        var trainX = encoder.FitTransform(rows[..900], labels[..900]);
        var testX = encoder.Transform(rows[900..]);
        classifier.Fit(trainX, labels[..900]);
        Console.WriteLine(classifier.Accuracy(testX, labels[900..]));
    }
}
