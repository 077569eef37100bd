// Silent: one generator is made before the loops and serves all draws.
public sealed class MiniBatchTrainer
{
    private readonly int _batchSize;

    public MiniBatchTrainer(int batchSize) => _batchSize = batchSize;

    public double Train(double[] samples, Func<double[], double> step, int epochs)
    {
        var random = new Random(42);
        double loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            for (int batch = 0; batch < samples.Length / _batchSize; batch++)
            {
                var rows = new double[_batchSize];
                for (int i = 0; i < _batchSize; i++)
                {
                    rows[i] = samples[random.Next(samples.Length)];
                }

                loss = step(rows);
            }
        }

        return loss;
    }
}
