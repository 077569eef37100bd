namespace Clustering;

public class CheckedKMeans
{
    public int[] Assign(double[][] features, double[][] centroids, int epochs)
    {
        var nearest = new int[features.Length];
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            var sums = centroids.Select(centroid => new double[centroid.Length]).ToArray();
            var counts = new int[centroids.Length];
            for (int i = 0; i < features.Length; i++)
            {
                double[] sample = features[i];
                nearest[i] = Enumerable.Range(0, centroids.Length).MinBy(c => SquaredDistance(sample, centroids[c]));
                counts[nearest[i]]++;
                for (int j = 0; j < sample.Length; j++)
                    sums[nearest[i]][j] += sample[j];
            }

            for (int c = 0; c < centroids.Length; c++)
            {
                if (counts[c] == 0)
                    continue;
                for (int j = 0; j < centroids[c].Length; j++)
                    centroids[c][j] = sums[c][j] / counts[c];
            }
        }

        return nearest;
    }

    public int Nearest(double[] sample, double[][] features, int[] labels, int classes)
    {
        var sums = new double[classes][];
        var counts = new int[classes];
        for (int i = 0; i < features.Length; i++)
        {
            sums[labels[i]] ??= new double[sample.Length];
            counts[labels[i]]++;
            for (int j = 0; j < sample.Length; j++)
                sums[labels[i]][j] += features[i][j];
        }

        var means = new double[classes][];
        for (int c = 0; c < classes; c++)
        {
            means[c] = new double[sample.Length];
            for (int j = 0; j < sample.Length; j++)
                means[c][j] = sums[c][j] / Math.Max(1, counts[c]);
        }

        return Enumerable.Range(0, classes).MinBy(c => SquaredDistance(sample, means[c]));
    }

    private static double SquaredDistance(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    }
}
