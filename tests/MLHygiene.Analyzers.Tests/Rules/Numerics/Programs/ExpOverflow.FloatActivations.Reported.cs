public interface IActivation
{
    float Forward(float x);

    float Backward(float x);
}

public sealed class SigmoidActivation : IActivation
{
    public float Forward(float x)
    {
        float e = MathF.Exp(x);
        return e / (e + 1f); //! MLH4008
    }

    public float Backward(float x)
    {
        float y = Forward(x);
        return y * (1f - y);
    }
}

public sealed class SoftplusActivation : IActivation
{
    public float Forward(float x) => MathF.Log(1f + MathF.Exp(x)); //! MLH4008

    public float Backward(float x) => 1f / (1f + MathF.Exp(-x));
}

public sealed class DenseLayer(float[] weights, float bias, IActivation activation)
{
    public float Forward(ReadOnlySpan<float> input)
    {
        float sum = bias;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * input[i];
        }

        return activation.Forward(sum);
    }
}
