// Silent: one index permutation is applied to both.
public class Paired
{
    public static void Shuffle(ref float[][] features, ref int[] labels, Random rng)
    {
        var order = Enumerable.Range(0, features.Length).ToArray();
        rng.Shuffle(order);
        var (f, l) = (features, labels);
        features = order.Select(i => f[i]).ToArray();
        labels = order.Select(i => l[i]).ToArray();
    }
}
