// Silent: neighbouring seeds of this generator give unrelated streams.
using MathNet.Numerics.Random;

public sealed class TwisterForest
{
    private readonly int _seed;

    public TwisterForest(int seed) => _seed = seed;

    public int[][] BootstrapRows(double[][] features, int[] labels, int trees)
    {
        var rows = new int[trees][];
        for (int tree = 0; tree < trees; tree++)
        {
            var random = new MersenneTwister(_seed + tree);
            rows[tree] = labels.Select(_ => random.Next(features.Length)).ToArray();
        }

        return rows;
    }

    public double Accuracy(Func<double[], int> predict, double[][] dataset, int[] labels) =>
        dataset.Select((sample, i) => predict(sample) == labels[i] ? 1.0 : 0.0).Average();
}
