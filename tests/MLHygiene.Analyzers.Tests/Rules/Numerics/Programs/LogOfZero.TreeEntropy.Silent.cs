public sealed record Row(double[] Features, string Label);

public sealed class DecisionTreeClassifier
{
    public int MaxDepth { get; init; } = 6;

    public static double Entropy(IReadOnlyCollection<Row> samples) =>
        samples
            .GroupBy(row => row.Label)
            .Select(group => (double)group.Count() / samples.Count)
            .Sum(prob => -prob * Math.Log2(prob));

    public static double Entropy(int[] labelCounts)
    {
        double total = labelCounts.Sum();
        double entropy = 0;
        foreach (int count in labelCounts)
        {
            if (count == 0)
            {
                continue;
            }

            double prob = count / total;
            entropy -= prob * Math.Log(prob);
        }

        return entropy;
    }

    public static double Entropy(ReadOnlySpan<double> probs)
    {
        double entropy = 0;
        for (int k = 0; k < probs.Length; k++)
        {
            entropy -= probs[k] > 0 ? probs[k] * Math.Log(probs[k]) : 0.0;
        }

        return entropy;
    }

    public double Gain(IReadOnlyCollection<Row> samples, int feature, double threshold)
    {
        var parts = samples.ToLookup(row => row.Features[feature] < threshold);
        var left = parts[true].ToArray();
        var right = parts[false].ToArray();
        return Entropy(samples)
            - (double)left.Length / samples.Count * Entropy(left)
            - (double)right.Length / samples.Count * Entropy(right);
    }
}
