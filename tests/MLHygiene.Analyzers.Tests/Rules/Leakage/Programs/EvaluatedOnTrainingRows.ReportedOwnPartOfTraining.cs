// The last tenth is evaluated, but the forest was fitted on all rows.
public interface IForest
{
    void Fit(double[][] x, double[] y);

    double Evaluate(double[][] x, double[] y);
}

public static class RandomForestProgram
{
    public static void Run(IForest forest, double[][] x, double[] y)
    {
        var testX = x[900..];
        var testY = y[900..];
        forest.Fit(x, y);
        Console.WriteLine($"rmse {forest.Evaluate(testX, testY)}"); //! MLH1001
    }
}
