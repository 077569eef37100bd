// Silent: every draw comes from a generator whose seed is 42 unless the caller says otherwise.
public sealed class SeededSplitter
{
    private readonly Random _random;

    public SeededSplitter(Random random = null, int randomState = 42) => _random = random ?? new Random(randomState);

    public (T[] TrainSet, T[] TestSet) Split<T>(IEnumerable<T> samples, double testShare)
    {
        T[] rows = samples.OrderBy(_ => _random.Next()).ToArray();
        int cut = rows.Length - (int)(rows.Length * testShare);
        return (rows[..cut], rows[cut..]);
    }

    public float[] InitialWeights(int neurons, float scale) =>
        Enumerable.Range(0, neurons).Select(_ => (_random.NextSingle() - 0.5f) * scale).ToArray();

    public bool[] DropoutMask(int neurons, double dropout)
    {
        var mask = new bool[neurons];
        for (int i = 0; i < neurons; i++)
        {
            mask[i] = _random.NextDouble() >= dropout;
        }

        return mask;
    }
}
