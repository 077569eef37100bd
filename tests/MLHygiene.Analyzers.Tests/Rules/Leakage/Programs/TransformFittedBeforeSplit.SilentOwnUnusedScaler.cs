// A scaler for all rows is saved for later; the rows that are judged are not scaled by it.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public sealed class ZScoreScaler
{
    public void Fit(double[][] x) => Console.WriteLine(x.Length);

    public void Save(string path) => Console.WriteLine(path);
}

public static class SavedScaler
{
    public static void Run(IClassifier classifier, double[][] x, int[] y)
    {
        var scaler = new ZScoreScaler();
        scaler.Fit(x);
        scaler.Save("scaler.bin");
        double[][] trainX = x[..900], testX = x[900..];
        classifier.Fit(trainX, y[..900]);
        Console.WriteLine(classifier.Accuracy(testX, y[900..]));
    }
}
