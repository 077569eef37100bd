namespace Clustering;

public class KMeans
{
    private readonly int _clusters;
    private readonly Random _random = new(5);

    public KMeans(int clusters) => _clusters = clusters;

    public (double[][] Centroids, double Error) FitBest(double[][] features, int restarts)
    {
        var runs = new List<(double[][] Centroids, double Error)>();
        for (int i = 0; i < restarts; i++)
            runs.Add(Fit(features, 50));

        var ranked =
            from run in runs
            orderby run.Error //! MLH4002
            select run;
        return ranked.First();
    }

    private (double[][] Centroids, double Error) Fit(double[][] features, int epochs)
    {
        int width = features[0].Length;
        var centroids = Enumerable.Range(0, _clusters).Select(_ => (double[])features[_random.Next(features.Length)].Clone()).ToArray();
        double error = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            error = 0;
            var sums = Enumerable.Range(0, _clusters).Select(_ => new double[width]).ToArray();
            var counts = new int[_clusters];
            foreach (double[] sample in features)
            {
                int nearest = Enumerable.Range(0, _clusters).MinBy(c => SquaredDistance(sample, centroids[c])); //! MLH4002
                counts[nearest]++;
                error += SquaredDistance(sample, centroids[nearest]);
                for (int j = 0; j < width; j++)
                    sums[nearest][j] += sample[j];
            }
            for (int c = 0; c < _clusters; c++)
                for (int j = 0; j < width; j++)
                    centroids[c][j] = sums[c][j] / counts[c];
        }
        return (centroids, error);
    }

    private static double SquaredDistance(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    }
}
