// The test rows are scaled by what they say of themselves.
public sealed class RobustScaler
{
    public double[][] FitTransform(double[][] x) => x;
}

public interface IClassifier
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);
}

public static class ScaledTwice
{
    public static void Run(IClassifier classifier, double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        var scaler = new RobustScaler();
        var train = scaler.FitTransform(trainX);
        var test = scaler.FitTransform(testX);
        classifier.Fit(train, trainY);
        Console.WriteLine(classifier.Accuracy(test, testY)); //! MLH1004
    }
}
