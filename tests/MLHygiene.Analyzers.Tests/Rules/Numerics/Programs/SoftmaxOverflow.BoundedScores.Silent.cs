public sealed class PointerNetwork
{
    private readonly double[][] _weights;

    public PointerNetwork(double[][] weights)
    {
        _weights = weights;
    }

    public double[] Pointer(double[] features)
    {
        double[] scores = _weights
            .Select(row => 10.0 * Math.Tanh(row.Zip(features, (w, x) => w * x).Sum()))
            .ToArray();
        double[] exps = scores.Select(score => Math.Exp(score)).ToArray();
        double total = exps.Sum();
        return exps.Select(e => e / total).ToArray();
    }

    public double[] Clipped(double[] logits)
    {
        var probs = new double[logits.Length];
        double sum = 0;
        for (int i = 0; i < logits.Length; i++)
        {
            probs[i] = Math.Exp(Math.Clamp(logits[i], -30.0, 30.0));
            sum += probs[i];
        }

        for (int i = 0; i < probs.Length; i++)
        {
            probs[i] /= sum;
        }

        return probs;
    }

    public static double[] Frequencies(int[] labelCounts)
    {
        double total = labelCounts.Sum();
        return labelCounts.Select(count => count / total).ToArray();
    }
}
