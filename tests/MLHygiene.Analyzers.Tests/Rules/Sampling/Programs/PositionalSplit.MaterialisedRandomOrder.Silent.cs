// Silent: a materialised random order is cut.
public static class Experiment
{
    public static (T[] Train, T[] Test) Holdout<T>(IEnumerable<T> samples, double testFraction, int seed)
    {
        var rng = new Random(seed);
        var shuffled = samples.OrderBy(_ => rng.NextDouble()).ToArray();
        int test = (int)(shuffled.Length * testFraction);
        return (Train: shuffled[test..], Test: shuffled[..test]);
    }
    public static int Epochs => 5;
}
