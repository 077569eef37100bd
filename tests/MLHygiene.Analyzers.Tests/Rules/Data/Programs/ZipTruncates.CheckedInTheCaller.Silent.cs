// Silent: the caller compares the lengths.
public sealed class Metrics
{
    public double F1(int[] predicted, int[] truth)
    {
        if (truth.Length != predicted.Length) throw new ArgumentException("One prediction for each row.", nameof(predicted));
        return 2.0 * Hits(predicted, truth) / (predicted.Count(p => p == 1) + truth.Count(y => y == 1));
    }

    private static int Hits(int[] predictions, int[] labels) => predictions.Zip(labels).Count(pair => pair.First == 1 && pair.Second == 1);

    public double Loss(double[] logits, int label, int epoch) => -Math.Log(logits[label]) / (epoch + 1);
}
