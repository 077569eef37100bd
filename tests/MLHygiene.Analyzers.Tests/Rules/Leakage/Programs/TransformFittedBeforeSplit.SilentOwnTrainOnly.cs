// Everything is learned from the training rows and applied to both parts.
public sealed class MinMaxScaler
{
    public void Fit(double[][] x) => Console.WriteLine(x.Length);

    public double[][] Transform(double[][] x) => x;
}

public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class HonestScaling
{
    public static void WithScaler(IClassifier classifier, double[][] x, int[] y)
    {
        double[][] trainX = x[..800], testX = x[800..];
        var scaler = new MinMaxScaler();
        scaler.Fit(trainX);
        classifier.Fit(scaler.Transform(trainX), y[..800]);
        Console.WriteLine(classifier.Accuracy(scaler.Transform(testX), y[800..]));
    }

    public static void WithMeans(IClassifier classifier, double[][] x, int[] y)
    {
        double[][] trainX = x.Take(800).ToArray(), testX = x.Skip(800).ToArray();
        var means = Enumerable.Range(0, x[0].Length).Select(j => trainX.Average(row => row[j])).ToArray();
        classifier.Fit(Centre(trainX, means), y.Take(800).ToArray());
        Console.WriteLine(classifier.Accuracy(Centre(testX, means), y.Skip(800).ToArray()));
    }

    public static void WithFirstRows(IClassifier classifier, double[][] x, int[] y, int trainRows)
    {
        var sum = 0.0;
        for (var i = 0; i < trainRows; i++)
        {
            sum += x[i][0];
        }

        var mean = sum / trainRows;
        for (var i = 0; i < x.Length; i++)
        {
            x[i][0] -= mean;
        }

        classifier.Fit(x[..trainRows], y[..trainRows]);
        Console.WriteLine(classifier.Accuracy(x[trainRows..], y[trainRows..]));
    }

    private static double[][] Centre(double[][] rows, double[] means) =>
        rows.Select(row => row.Select((value, j) => value - means[j]).ToArray()).ToArray();
}
