namespace Evaluation;

public static class ClassificationMetrics
{
    public static double Accuracy(IReadOnlyList<int> predictions, IReadOnlyList<int> labels)
    {
        if (predictions.Count != labels.Count)
            throw new ArgumentException($"{predictions.Count} predictions for {labels.Count} labels.", nameof(predictions));
        return predictions.Zip(labels).Count(p => p.First == p.Second) / (double)labels.Count;
    }

    public static double HammingLoss(int[] predictions, int[] labels)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(predictions.Length, labels.Length);
        return predictions.Zip(labels, (p, y) => p == y ? 0.0 : 1.0).Average();
    }

    public static double Recall(List<bool> predictions, List<bool> labels)
    {
        EnsureSameLength(predictions, labels);
        int hits = 0, positives = 0;
        foreach (var (predicted, actual) in predictions.Zip(labels))
        {
            if (!actual)
                continue;
            positives++;
            if (predicted)
                hits++;
        }
        return positives == 0 ? double.NaN : hits / (double)positives;
    }

    public static bool TryEvaluate(string[] predicted, string[] expected, out double accuracy)
    {
        accuracy = double.NaN;
        bool sameLength = predicted.Length == expected.Length;
        if (!sameLength || expected.Length == 0)
            return false;
        accuracy = expected.Zip(predicted, string.Equals).Count(equal => equal) / (double)expected.Length;
        return true;
    }

    private static void EnsureSameLength<T>(IReadOnlyCollection<T> left, IReadOnlyCollection<T> right)
    {
        if (left.Count != right.Count)
            throw new InvalidOperationException($"Lengths differ: {left.Count} and {right.Count}.");
    }
}
