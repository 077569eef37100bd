// Reported: the workers' generators all start from the tick counter.
public sealed class MiniBatchWorkers
{
    private readonly Random[] _generators;
    private readonly float[][] _features;

    public MiniBatchWorkers(float[][] features, int workers)
    {
        _features = features;
        int origin = Environment.TickCount;
        _generators = Enumerable.Range(0, workers)
            .Select(worker => new Random(origin ^ (worker * 0x3779B9))) //! MLH3004
            .ToArray();
    }

    public IEnumerable<float[][]> Epoch(int worker, int batchSize)
    {
        for (int batch = 0; batch < _features.Length / batchSize; batch++)
        {
            var minibatch = new float[batchSize][];
            for (int i = 0; i < batchSize; i++)
            {
                minibatch[i] = _features[_generators[worker].Next(_features.Length)];
            }

            yield return minibatch;
        }
    }
}
