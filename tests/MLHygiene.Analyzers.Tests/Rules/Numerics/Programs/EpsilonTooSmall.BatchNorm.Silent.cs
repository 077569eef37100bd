public sealed class BatchNormLayer
{
    private readonly float[] _gamma;
    private readonly float[] _beta;

    public BatchNormLayer(int features)
    {
        _gamma = Enumerable.Repeat(1f, features).ToArray();
        _beta = new float[features];
    }

    public float WeightDecay { get; init; } = 1e-4f;

    public float[][] Forward(float[][] batch)
    {
        var output = batch.Select(row => new float[row.Length]).ToArray();
        for (int j = 0; j < _gamma.Length; j++)
        {
            float mean = batch.Average(row => row[j]);
            float variance = batch.Average(row => (row[j] - mean) * (row[j] - mean));
            float inverse = 1f / MathF.Sqrt(variance + 1e-5f);
            for (int i = 0; i < batch.Length; i++)
            {
                output[i][j] = _gamma[j] * (batch[i][j] - mean) * inverse + _beta[j];
            }
        }

        return output;
    }

    public void Update(float[] gradient)
    {
        for (int j = 0; j < _gamma.Length; j++)
        {
            _gamma[j] -= 1e-3f * gradient[j] + WeightDecay * _gamma[j];
        }
    }

    public static T Smooth<T>(T prob, T eps)
        where T : System.Numerics.IFloatingPoint<T> => T.Clamp(prob, eps, T.One - eps);

    public static double Probability(double logit) => Smooth(1 / (1 + Math.Exp(-logit)), 1e-12);
}
