// Silent: each epoch orders by fresh draws before it cuts batches.
public static class StochasticTrainer
{
    public static void Train(Action<(float[] Features, float Label)[]> update, List<(float[] Features, float Label)> dataset, int epochs, int seed)
    {
        var random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++)
            foreach (var batch in dataset.OrderBy(_ => random.Next()).Chunk(32))
                update(batch);
    }
}
