// Each fold has a scaler of its own, fitted on the rows that it trains with.
public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public sealed class StandardScaler
{
    public void Fit(double[][] x) => Console.WriteLine(x.Length);

    public double[][] Transform(double[][] x) => x;
}

public static class KFoldScaling
{
    public static double Run(IClassifier classifier, double[][] x, int[] y)
    {
        var sum = 0.0;
        for (var fold = 0; fold < 5; fold++)
        {
            var trainX = x.Where((_, i) => i % 5 != fold).ToArray();
            var trainY = y.Where((_, i) => i % 5 != fold).ToArray();
            var testX = x.Where((_, i) => i % 5 == fold).ToArray();
            var testY = y.Where((_, i) => i % 5 == fold).ToArray();
            var scaler = new StandardScaler();
            scaler.Fit(trainX);
            classifier.Fit(scaler.Transform(trainX), trainY);
            sum += classifier.Accuracy(scaler.Transform(testX), testY);
        }

        return sum / 5;
    }
}
