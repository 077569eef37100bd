// The scaler learns from one load, the rows that are judged come from another.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public abstract class Source
{
    public abstract double[][] Load(string path);

    public abstract int[] Labels(string path);
}

public sealed class MinMaxScaler
{
    public void Fit(double[][] x) => Console.WriteLine(x.Length);

    public double[][] Transform(double[][] x) => x;
}

public static class TwoLoads
{
    public static void Run(Source source, IClassifier classifier, string folder)
    {
        var trainX = source.Load(folder + "/train");
        var testX = source.Load(folder + "/test");
        var scaler = new MinMaxScaler();
        scaler.Fit(trainX);
        classifier.Fit(scaler.Transform(trainX), source.Labels(folder + "/train"));
        Console.WriteLine(classifier.Accuracy(scaler.Transform(testX), source.Labels(folder + "/test")));
    }
}
