// Silent: the method splits a whole data set once, and the same split each time is the purpose.
public static class HoldOut
{
    public static (T[] TrainSet, T[] TestSet) Split<T>(IEnumerable<T> dataset, double testShare)
    {
        var random = new Random(42);
        T[] samples = dataset.ToArray();
        for (int i = samples.Length - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (samples[i], samples[j]) = (samples[j], samples[i]);
        }

        int cut = samples.Length - (int)(samples.Length * testShare);
        return (samples[..cut], samples[cut..]);
    }
}
