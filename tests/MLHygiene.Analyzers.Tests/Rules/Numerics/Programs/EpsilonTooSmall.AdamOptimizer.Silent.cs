public sealed class AdamOptimizer(float learningRate, float beta1 = 0.9f, float beta2 = 0.999f)
{
    private const float Epsilon = 1e-8f;
    private float[] _momentum = [];
    private float[] _velocity = [];
    private int _step;

    public void Step(float[] weights, ReadOnlySpan<float> gradient)
    {
        if (_momentum.Length != weights.Length)
        {
            _momentum = new float[weights.Length];
            _velocity = new float[weights.Length];
        }

        _step++;
        float correction1 = 1f - MathF.Pow(beta1, _step);
        float correction2 = 1f - MathF.Pow(beta2, _step);
        for (int i = 0; i < weights.Length; i++)
        {
            _momentum[i] = beta1 * _momentum[i] + (1f - beta1) * gradient[i];
            _velocity[i] = beta2 * _velocity[i] + (1f - beta2) * gradient[i] * gradient[i];
            float momentum = _momentum[i] / correction1;
            float velocity = _velocity[i] / correction2;
            weights[i] -= learningRate * momentum / (MathF.Sqrt(velocity) + Epsilon);
        }
    }

    public void Reset()
    {
        Array.Clear(_momentum);
        Array.Clear(_velocity);
        _step = 0;
    }
}
