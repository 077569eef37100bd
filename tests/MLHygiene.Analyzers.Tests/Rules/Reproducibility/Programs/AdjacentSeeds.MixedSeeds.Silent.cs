// Silent: seed and index go through a mixing function, so neighbouring trees get unrelated seeds.
public sealed class MixedForest
{
    private readonly ulong _seed;

    public MixedForest(int seed) => _seed = (ulong)seed;

    public int[][] Train(double[][] features, int[] labels, int trees)
    {
        var rows = new int[trees][];
        Parallel.For(0, trees, tree =>
        {
            var random = new Random(Mix(_seed, (ulong)tree));
            rows[tree] = labels.Select(_ => random.Next(features.Length)).ToArray();
        });
        return rows;
    }

    public double Loss(double[] predictions, double[] labels) => predictions.Zip(labels, (p, y) => Math.Abs(p - y)).Average();

    public double Accuracy(double[][] dataset, int[] labels, Func<double[], int> predict) =>
        dataset.Select((sample, i) => predict(sample) == labels[i] ? 1.0 : 0.0).Average();

    private static int Mix(ulong seed, ulong index)
    {
        ulong z = unchecked(seed + (index + 1) * 0x9E3779B97F4A7C15UL);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return (int)(z ^ (z >> 31));
    }
}
