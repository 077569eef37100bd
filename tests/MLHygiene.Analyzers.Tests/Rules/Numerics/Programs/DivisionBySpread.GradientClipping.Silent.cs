public sealed class GradientDescent
{
    private readonly double _maxNorm;
    private readonly double _learningRate;

    public GradientDescent(double learningRate, double maxNorm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxNorm);
        (_learningRate, _maxNorm) = (learningRate, maxNorm);
    }

    public void Step(double[] weights, double[] gradient)
    {
        double norm = Math.Sqrt(gradient.Sum(g => g * g));
        double scale = 1.0;
        if (norm > _maxNorm)
        {
            scale = _maxNorm / norm;
        }

        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] -= _learningRate * scale * gradient[i];
        }
    }

    public static double[] Initialize(int fanIn, Random random)
    {
        double limit = Math.Sqrt(fanIn + 1.0);
        return Enumerable.Range(0, fanIn).Select(_ => (random.NextDouble() - 0.5) / limit).ToArray();
    }

    public static float[] ScalePixels(byte[] pixels)
    {
        const float range = 255f;
        return Array.ConvertAll(pixels, pixel => pixel / range);
    }
}
