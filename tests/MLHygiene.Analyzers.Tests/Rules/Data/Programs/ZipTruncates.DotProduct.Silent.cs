// Silent: features and weights are no predictions.
public sealed class LinearEvaluator
{
    public double Score(double[] features, double[] weights, double bias) => features.Zip(weights, (x, w) => x * w).Sum() + bias;

    public double Accuracy(double[][] samples, int[] labels, double[] weights)
    {
        int hits = 0;
        for (int i = 0; i < samples.Length; i++)
        {
            if ((Score(samples[i], weights, 0) > 0 ? 1 : 0) == labels[i]) hits++;
        }

        return (double)hits / labels.Length;
    }

    public double Loss(double[] logits, int label, int epoch) => -Math.Log(logits[label]) / (epoch + 1);
}
