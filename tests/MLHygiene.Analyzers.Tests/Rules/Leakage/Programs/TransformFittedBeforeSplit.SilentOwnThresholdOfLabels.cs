// Labels become classes by a median that the training labels give.
public interface IRegression
{
    void Fit(double[][] x, double[] y);

    double Rmse(double[][] x, double[] y);
}

public static class Labels
{
    public static void Run(IRegression regression, double[][] x, double[] y)
    {
        double[][] trainX = x[..900], testX = x[900..];
        double[] trainY = y[..900], testY = y[900..];
        var mean = trainY.Average();
        regression.Fit(trainX, trainY.Select(value => value - mean).ToArray());
        Console.WriteLine(regression.Rmse(testX, testY.Select(value => value - mean).ToArray()));
    }
}
