// The means come from a class of another file.
public abstract class Statistics
{
    public static double[] ColumnMeans(double[][] rows) => throw new NotSupportedException();
}

public interface IRidge
{
    void Fit(double[][] x, double[] y);

    double Evaluate(double[][] x, double[] y);
}

public static class Centred
{
    public static void Run(IRidge regression, double[][] features, double[] targets)
    {
        var means = Statistics.ColumnMeans(features);
        var centred = features.Select(row => row.Zip(means, (value, mean) => value - mean).ToArray()).ToArray();
        double[][] trainX = centred[..60], testX = centred[60..];
        regression.Fit(trainX, targets[..60]);
        Console.WriteLine(regression.Evaluate(testX, targets[60..])); //! MLH1002
    }
}
