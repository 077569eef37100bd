namespace Wine;

public sealed class KnnClassifier(int k)
{
    private readonly List<(float[] Features, string Label)> _trainSet = [];

    public void Fit(IEnumerable<(float[] Features, string Label)> samples) => _trainSet.AddRange(samples);

    public string Predict(float[] query)
    {
        var neighbours = _trainSet.OrderBy(s => Distance(s.Features, query)).Take(k); //! MLH4002
        return neighbours
            .GroupBy(s => s.Label)
            .OrderByDescending(g => g.Count())
            .First()
            .Key;
    }

    public double Accuracy(IReadOnlyList<(float[] Features, string Label)> testSet)
    {
        int hits = 0;
        foreach (var (features, label) in testSet)
        {
            if (Predict(features) == label)
                hits++;
        }
        return hits / (double)testSet.Count;
    }

    private static float Distance(float[] a, float[] b)
    {
        float sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            float d = a[i] - b[i];
            sum += d * d;
        }
        return MathF.Sqrt(sum);
    }
}

public static class Program
{
    public static void Main()
    {
        var rows = File.ReadLines("wine.csv").Skip(1).Select(l => l.Split(';'))
            .Select(p => (p[..^1].Select(x => float.TryParse(x, System.Globalization.CultureInfo.InvariantCulture, out var v) ? v : float.NaN).ToArray(), p[^1]))
            .ToList();
        var knn = new KnnClassifier(5);
        knn.Fit(rows.Take(1200));
        Console.WriteLine(knn.Accuracy(rows.Skip(1200).ToList()));
    }
}
