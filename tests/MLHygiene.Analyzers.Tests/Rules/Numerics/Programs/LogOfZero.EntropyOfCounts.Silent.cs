
public static class DecisionTree
{
    public static double Entropy(int[] labels, int classes)
    {
        var counts = new int[classes];
        foreach (var label in labels) counts[label]++;
        double entropy = 0;
        foreach (var count in counts)
        {
            if (count == 0) continue;
            double p = (double)count / labels.Length;
            entropy -= p * Math.Log2(p);
        }
        return entropy;
    }

    public static double LogPrior(int[] counts, int label) => Math.Log((counts[label] + 1.0) / (counts.Sum() + counts.Length));

    public static double TfIdf(int term, int documents, int having) => term * Math.Log((1.0 + documents) / (1.0 + having));
}
