// Silent: the sum is a local of the body, and each body writes an element of its own.
public sealed class LogisticScorer
{
    private readonly double[] _weights;

    public LogisticScorer(double[] weights) => _weights = weights;

    public double[] Score(double[][] samples)
    {
        var scores = new double[samples.Length];
        Parallel.For(0, samples.Length, i =>
        {
            double sum = 0;
            for (int j = 0; j < _weights.Length; j++)
            {
                sum += _weights[j] * samples[i][j];
            }

            scores[i] += 1 / (1 + Math.Exp(-sum));
        });
        return scores;
    }
}
