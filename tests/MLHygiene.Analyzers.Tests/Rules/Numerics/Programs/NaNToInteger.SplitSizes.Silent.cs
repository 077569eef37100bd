namespace Experiments;

public sealed class DataPartition<TSample>
{
    private readonly TSample[] _samples;

    public DataPartition(IEnumerable<TSample> samples, int seed)
    {
        _samples = samples.ToArray();
        new Random(seed).Shuffle(_samples);
    }

    public (TSample[] Train, TSample[] Validation, TSample[] Test) Split(double trainFraction, double validationFraction)
    {
        int trainCount = (int)(_samples.Length * trainFraction);
        int validationCount = (int)Math.Round(_samples.Length * validationFraction);
        return (_samples[..trainCount],
                _samples[trainCount..(trainCount + validationCount)],
                _samples[(trainCount + validationCount)..]);
    }

    public IEnumerable<TSample[]> MiniBatches(int batchSize)
    {
        int batches = (int)Math.Ceiling(_samples.Length / (double)batchSize);
        for (int b = 0; b < batches; b++)
        {
            yield return _samples.Skip(b * batchSize).Take(batchSize).ToArray();
        }
    }

    public TSample[] Bootstrap(Random rng)
    {
        var bag = new TSample[_samples.Length];
        for (int i = 0; i < bag.Length; i++)
        {
            bag[i] = _samples[(int)(rng.NextDouble() * _samples.Length)];
        }
        return bag;
    }
}

public static class Architecture
{
    public static int HiddenUnits(int features, int classes) => (int)Math.Sqrt(features * classes);

    public static int FeaturesPerTree(int features) => Math.Max(1, (int)Math.Sqrt(features));

    public static string Elapsed(TimeSpan training, int epoch) => $"epoch {epoch}: {(int)training.TotalSeconds}s";
}
