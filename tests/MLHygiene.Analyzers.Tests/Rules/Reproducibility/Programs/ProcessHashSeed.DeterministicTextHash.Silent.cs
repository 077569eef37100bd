// Silent: the text is hashed by a fixed formula that gives the same number in every process.
public static class NamedStreams
{
    public static Random For(int seed, string name) => new Random(unchecked(seed * 31 + (int)GetStableHashCode(name)));

    public static uint GetStableHashCode(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }

    public static double[] Initialize(int seed, string layer, int size)
    {
        Random random = For(seed, layer);
        return Enumerable.Range(0, size).Select(_ => random.NextDouble() - 0.5).ToArray();
    }
}
