// Silent: keys are drawn once and sorted together with the rows.
public static class ByKeys
{
    public static void Shuffle(string[] rows, int seed)
    {
        var rng = new Random(seed);
        var keys = new double[rows.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = rng.NextDouble();
        Array.Sort(keys, rows);
    }
    public static void ShuffleOrder(int[] order, double[] keys) => Array.Sort(order, (a, b) => keys[a].CompareTo(keys[b]));
}
