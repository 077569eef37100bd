// Reported: HashCode mixes in a secret that is drawn once per process.
public sealed class SubsampleCache
{
    private readonly Dictionary<int, int[]> _samples = new();
    private readonly int _seed;

    public SubsampleCache(int seed) => _seed = seed;

    public int[] For(int tree, int depth, int population, int size)
    {
        int stream = Combine();
        if (_samples.TryGetValue(stream, out int[] known))
        {
            return known;
        }

        Random random = new(stream); //! MLH3005
        int[] drawn = new int[size];
        for (int i = 0; i < size; i++)
        {
            drawn[i] = random.Next(population);
        }

        return _samples[stream] = drawn;

        int Combine()
        {
            var hash = new HashCode();
            hash.Add(_seed);
            hash.Add(tree);
            hash.Add(depth);
            return hash.ToHashCode();
        }
    }
}
