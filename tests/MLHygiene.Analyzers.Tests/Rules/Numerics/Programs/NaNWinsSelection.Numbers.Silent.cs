// Silent: distances and errors that nothing in the file makes NaN.
public sealed class KMeans
{
    private readonly double[][] _centroids;

    public KMeans(double[][] centroids) => _centroids = centroids;

    public int Assign(double[] point)
    {
        var distances = _centroids.Select(centroid => Distance(centroid, point)).ToArray();
        return Array.IndexOf(distances, distances.Min());
    }

    public double[] Nearest(double[] point) => _centroids.MinBy(centroid => Distance(centroid, point))!;

    private static double Distance(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }

        return Math.Sqrt(sum);
    }

    private static double LearningRate(int epoch) => 1.0 / (epoch + 1);
}

public static class HammingKnn
{
    public static int Predict(string path, int[] sample, int[] labels, int k)
    {
        var features = File.ReadLines(path).Select(line => line.Split(',').Select(int.Parse).ToArray()).ToArray();
        var nearest = features
            .Select((row, i) => (Distance: (double)row.Zip(sample, (a, b) => a == b ? 0 : 1).Sum(), Label: labels[i]))
            .OrderBy(pair => pair.Distance)
            .Take(k);
        return nearest.GroupBy(pair => pair.Label).MaxBy(group => group.Count())!.Key;
    }
}

public static class CosineKnn
{
    public static string Closest(Dictionary<string, double[]> embeddings, double[] query) =>
        embeddings.MinBy(pair => 1 - Similarity(pair.Value, query)).Key;

    private static double Similarity(double[] a, double[] b)
    {
        double dot = 0, normA = 0, normB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            normA += a[i] * a[i];
            normB += b[i] * b[i];
        }

        if (normA == 0 || normB == 0)
        {
            return 0;
        }

        return dot / (Math.Sqrt(normA) * Math.Sqrt(normB));
    }
}

public static class ImputedKnn
{
    public static double[] Closest(string dataset, double[] query)
    {
        var features = File.ReadAllLines(dataset).Select(line => line.Split(',').Select(Cell).ToArray()).ToList();
        return features.OrderBy(row => row.Zip(query, (x, y) => Math.Abs(x - y)).Sum()).First();
    }

    private static double Cell(string cell) => double.TryParse(cell, out var value) && double.IsFinite(value) ? value : 0;
}
