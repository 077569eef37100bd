// Reported: the loop hands its index to a helper, which adds it to the seed.
public sealed class ExtraTrees
{
    private readonly int _seed;
    private readonly Dictionary<int, int[]> _featureOrder = new();

    public ExtraTrees(int seed) => _seed = seed;

    public void Train(float[][] features, float[] labels, int trees)
    {
        for (int tree = 0; tree < trees; tree++)
        {
            int[] order = Enumerable.Range(0, features[0].Length).ToArray();
            GeneratorFor(tree).Shuffle(order);
            _featureOrder[tree] = order;
        }

        Loss = labels.Average(label => Math.Abs(label - Predict(features[0])));
    }

    public double Loss { get; private set; }

    public float Predict(float[] sample) => sample[_featureOrder[0][0]];

    private Random GeneratorFor(int tree) => new Random(_seed + tree); //! MLH3008
}
