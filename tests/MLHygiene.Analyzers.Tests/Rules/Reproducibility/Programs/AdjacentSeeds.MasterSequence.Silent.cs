// Silent: the seeds are drawn one after another from a master generator.
public sealed class SubspaceForest
{
    private readonly Random _master;

    public SubspaceForest(int seed) => _master = new Random(seed);

    public IEnumerable<int[]> FeatureSubsets(float[][] features, float[] labels, int trees, int width)
    {
        for (int tree = 0; tree < trees; tree++)
        {
            var random = new Random(_master.Next());
            int[] columns = Enumerable.Range(0, features[0].Length).ToArray();
            random.Shuffle(columns);
            yield return columns[..width];
        }
    }

    public double Accuracy(Func<float[], float> predict, float[][] dataset, float[] labels) =>
        dataset.Select((sample, i) => predict(sample) == labels[i] ? 1.0 : 0.0).Average();
}
