// Silent: there are two streams only, one to train and one to validate.
public sealed class Loaders
{
    private readonly Random _train;
    private readonly Random _validation;

    public Loaders(int seed)
    {
        _train = new Random(seed);
        _validation = new Random(seed + 1);
    }

    public IEnumerable<int[]> Epoch(int samples, int batchSize) => Batches(_train, samples, batchSize);

    public int[] ValidationSample(int samples, int size) => Batches(_validation, samples, size).First();

    private static IEnumerable<int[]> Batches(Random random, int samples, int batchSize)
    {
        int[] order = Enumerable.Range(0, samples).ToArray();
        random.Shuffle(order);
        return order.Chunk(batchSize);
    }

    public static double Loss(float[] predictions, float[] labels) =>
        predictions.Zip(labels, (p, y) => Math.Abs(p - y)).Average();
}
