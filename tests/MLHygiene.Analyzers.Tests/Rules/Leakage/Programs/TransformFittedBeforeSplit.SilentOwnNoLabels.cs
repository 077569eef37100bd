// A projection that is fitted and looked at: nothing is evaluated on labels.
public sealed class Pca
{
    public void Fit(double[][] x) => Console.WriteLine(x.Length);

    public double[][] Transform(double[][] x) => x;

    public double ExplainedVariance(double[][] x) => x.Length;
}

public static class Explore
{
    public static void Run(Pca pca, double[][] trainX, double[][] testX)
    {
        var all = trainX.Concat(testX).ToArray();
        pca.Fit(all);
        Console.WriteLine(pca.ExplainedVariance(all));
        foreach (var row in pca.Transform(all))
        {
            Console.WriteLine(row[0]);
        }
    }
}
