// Several models side by side: people read the table, the program chooses nothing.
public interface IRegressor
{
    string Name { get; }

    void Fit(double[][] x, double[] y);

    double RSquared(double[][] x, double[] y);
}

public static class Comparison
{
    public static void Run(IReadOnlyList<IRegressor> regressors, double[][] trainX, double[] trainY, double[][] testX, double[] testY)
    {
        var results = new List<(string Name, double RSquared)>();
        foreach (var regressor in regressors)
        {
            regressor.Fit(trainX, trainY);
            results.Add((regressor.Name, regressor.RSquared(testX, testY)));
        }

        foreach (var (name, score) in results.OrderByDescending(result => result.RSquared))
        {
            Console.WriteLine($"{name} {score}");
        }
    }
}
