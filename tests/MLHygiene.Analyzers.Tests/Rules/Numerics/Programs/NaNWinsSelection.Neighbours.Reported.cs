// Reported: nearest neighbours over features that may be no numbers.
public sealed class KnnClassifier
{
    private readonly double[][] _features;
    private readonly int[] _labels;

    public KnnClassifier(string trainingSetPath)
    {
        var lines = File.ReadAllLines(trainingSetPath);
        _features = new double[lines.Length][];
        _labels = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',');
            _features[i] = new double[cells.Length - 1];
            for (var j = 0; j < cells.Length - 1; j++)
            {
                _features[i][j] = double.TryParse(cells[j], out var value) ? value : double.NaN;
            }

            _labels[i] = int.Parse(cells[^1]);
        }
    }

    public int Predict(double[] sample, int k)
    {
        var distances = new double[_features.Length];
        for (var i = 0; i < _features.Length; i++)
        {
            distances[i] = Euclidean(_features[i], sample);
        }

        var labels = (int[])_labels.Clone();
        Array.Sort(distances, labels); //! MLH4002
        return labels.Take(k).GroupBy(label => label).OrderByDescending(group => group.Count()).First().Key;
    }

    public int[] Nearest(double[] sample, int k)
    {
        var queue = new PriorityQueue<int, double>();
        for (var i = 0; i < _features.Length; i++)
        {
            var similarity = Cosine(_features[i], sample);
            queue.Enqueue(i, 1 - similarity); //! MLH4002
        }

        return Enumerable.Range(0, k).Select(_ => queue.Dequeue()).ToArray();
    }

    private static double Euclidean(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => Math.Pow(x - y, 2)).Sum());

    private static double Cosine(double[] a, double[] b)
    {
        double dot = 0, normA = 0, normB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            normA += a[i] * a[i];
            normB += b[i] * b[i];
        }

        return dot / (Math.Sqrt(normA) * Math.Sqrt(normB));
    }
}

public sealed class EmbeddingIndex
{
    private readonly List<(string Id, float[] Embedding)> _rows = new();

    // A document without words has an embedding of zeros.
    public string Closest(float[] query) =>
        _rows.OrderBy(row => 1 - Similarity(row.Embedding, query)).First().Id; //! MLH4002

    private static float Similarity(float[] a, float[] b)
    {
        var lengths = MathF.Sqrt(a.Sum(x => x * x)) * MathF.Sqrt(b.Sum(x => x * x));
        return a.Zip(b).Sum(pair => pair.First * pair.Second) / lengths;
    }

    private static void Train(int epochs, double learningRate) { }
}

public static class DecisionTree
{
    public static int BestFeature(double[][] classProbabilities, double[] features, int[] labels)
    {
        var scores = classProbabilities.Select(p => -p.Sum(q => q * Math.Log2(q))).ToList();
        return scores.IndexOf(scores.Min()); //! MLH4002
    }
}
