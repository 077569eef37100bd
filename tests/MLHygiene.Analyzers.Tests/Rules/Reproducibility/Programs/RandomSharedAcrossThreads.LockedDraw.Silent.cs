// Silent: every draw happens under a lock.
public sealed class NoisyEvaluator
{
    private readonly Random _random = new(11);
    private readonly object _gate = new();

    public double[] Evaluate(IReadOnlyList<double[]> candidates, Func<double[], double> score)
    {
        var results = new double[candidates.Count];
        Parallel.For(0, candidates.Count, i =>
        {
            double noise;
            lock (_gate)
            {
                noise = _random.NextDouble() * 1e-3;
            }

            results[i] = score(candidates[i]) + noise;
        });
        return results;
    }
}
