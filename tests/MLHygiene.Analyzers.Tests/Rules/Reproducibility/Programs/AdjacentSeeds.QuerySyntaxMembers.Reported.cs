// Reported: the query seeds the networks of the ensemble with neighbouring numbers.
public sealed class NetworkEnsemble
{
    private const int Seed = 1000;
    private readonly float[][] _weights;

    public NetworkEnsemble(int members, int neurons)
    {
        _weights = (from member in Enumerable.Range(0, members)
                    let random = new Random(Seed + member) //! MLH3008
                    select Initialize(random, neurons)).ToArray();
    }

    public float Predict(float[] features) => _weights.Average(weights => Sigmoid(Logit(weights, features)));

    private static float[] Initialize(Random random, int neurons)
    {
        float limit = MathF.Sqrt(1f / neurons);
        return Enumerable.Range(0, neurons).Select(_ => (random.NextSingle() * 2 - 1) * limit).ToArray();
    }

    private static float Logit(float[] weights, float[] features) => weights.Zip(features, (w, x) => w * x).Sum();

    private static float Sigmoid(float logit) => 1 / (1 + MathF.Exp(-logit));
}
