// Silent: the seed is written to the console by format, together with the result that it led to.
public static class RestartedKMeans
{
    public static double[][] Cluster(double[][] features, int k, Func<double[][], int[], (double Loss, double[][] Centroids)> kmeans)
    {
        int seed = (int)(DateTime.UtcNow.Ticks & 0x7fffffff);
        var random = new Random(seed);
        int[] rows = Enumerable.Range(0, features.Length).ToArray();
        random.Shuffle(rows);

        var (loss, centroids) = kmeans(features, rows[..k]);
        Console.Error.WriteLine("seed {0}: {1} samples, loss {2:F4}", seed, features.Length, loss);
        return centroids;
    }
}
