// Silent: a single generator with an offset seed is made before the loop and serves every epoch.
public sealed class ShardTrainer
{
    private readonly int _seed;
    private readonly int _shard;

    public ShardTrainer(int seed, int shard) => (_seed, _shard) = (seed, shard);

    public double Train(float[][] samples, float[] labels, Func<float[], float, double> step, int epochs)
    {
        var random = new Random(_seed + _shard);
        double loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            loss = 0;
            for (int i = 0; i < samples.Length; i++)
            {
                int row = random.Next(samples.Length);
                loss += step(samples[row], labels[row]);
            }
        }

        return loss / samples.Length;
    }
}
