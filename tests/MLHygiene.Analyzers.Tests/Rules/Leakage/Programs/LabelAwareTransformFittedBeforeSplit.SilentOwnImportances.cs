// Which features a model that was judged has used, for the report.
public interface IForest
{
    void Fit(double[][] x, int[] y);

    double Accuracy(double[][] x, int[] y);

    double[] FeatureImportance();
}

public static class Importances
{
    public static void Run(IForest forest, double[][] x, int[] y)
    {
        double[][] trainX = x[..900], testX = x[900..];
        forest.Fit(trainX, y[..900]);
        Console.WriteLine(forest.Accuracy(testX, y[900..]));
        foreach (var column in Enumerable.Range(0, x[0].Length).OrderByDescending(j => forest.FeatureImportance()[j]).Take(3))
        {
            Console.WriteLine(column);
        }
    }
}
