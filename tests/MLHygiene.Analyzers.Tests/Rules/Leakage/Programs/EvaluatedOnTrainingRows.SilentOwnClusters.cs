// Clusters and projections have no labels to be right about.
public interface IKMeans
{
    void Fit(double[][] x);

    double Score(double[][] x);

    int Predict(double[] row);
}

public static class ClusterProgram
{
    public static void Run(IKMeans kmeans, double[][] x, int[] epochs)
    {
        kmeans.Fit(x);
        Console.WriteLine($"inertia {kmeans.Score(x)}");
        var first = 0;
        foreach (var row in x)
        {
            if (kmeans.Predict(row) == 0)
            {
                first++;
            }
        }

        Console.WriteLine($"in the first cluster: {first}");
    }
}
