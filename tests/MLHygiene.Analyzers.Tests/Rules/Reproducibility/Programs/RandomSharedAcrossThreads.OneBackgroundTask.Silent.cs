// Silent: a single background task draws from the generator, and nothing else does meanwhile.
public sealed class ShuffledReader
{
    private readonly string[] _paths;
    private readonly Random _random;

    public ShuffledReader(string[] paths, int seed)
    {
        _paths = paths;
        _random = new Random(seed);
    }

    public async Task<string[]> NextEpoch()
    {
        return await Task.Run(() =>
        {
            string[] order = (string[])_paths.Clone();
            for (int i = order.Length - 1; i > 0; i--)
            {
                int j = _random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            return order;
        });
    }
}
