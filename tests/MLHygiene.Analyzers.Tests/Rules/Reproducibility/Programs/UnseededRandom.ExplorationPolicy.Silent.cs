// Silent: a serving policy explores at random on purpose.
public sealed class EpsilonGreedyPolicy
{
    private readonly Func<float[], float[]> _predictValues;
    private readonly double _epsilon;

    public EpsilonGreedyPolicy(Func<float[], float[]> predictValues, double epsilon)
    {
        _predictValues = predictValues;
        _epsilon = epsilon;
    }

    public int Choose(float[] features)
    {
        float[] values = _predictValues(features);
        if (Random.Shared.NextDouble() < _epsilon)
        {
            return Random.Shared.Next(values.Length);
        }

        int best = 0;
        for (int action = 1; action < values.Length; action++)
        {
            best = values[action] > values[best] ? action : best;
        }

        return best;
    }

    public double Loss(float[][] batch, float[] labels, int epoch)
    {
        double loss = batch.Select((sample, i) => Math.Pow(_predictValues(sample).Max() - labels[i], 2)).Average();
        return loss * Math.Pow(0.99, epoch);
    }
}
