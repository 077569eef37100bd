// Each round makes a model of its own, and asks it about the rows that it learned.
public sealed class RidgeRegression
{
    public RidgeRegression(double lambda) => Lambda = lambda;

    public double Lambda { get; }

    public void Fit(double[][] x, double[] y) => throw new NotSupportedException();

    public double RSquared(double[][] x, double[] y) => throw new NotSupportedException();
}

public static class RidgeStudy
{
    public static void Run(double[][] features, double[] target)
    {
        foreach (var lambda in new[] { 0.1, 1, 10 })
        {
            var regression = new RidgeRegression(lambda);
            regression.Fit(features, target);
            var fit = regression.RSquared(features, target); //! MLH1001
            Console.WriteLine($"{lambda}: {fit}");
        }
    }
}
