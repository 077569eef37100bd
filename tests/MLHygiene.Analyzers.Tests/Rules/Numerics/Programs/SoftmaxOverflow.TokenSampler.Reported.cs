using System.Numerics.Tensors;

public sealed class TokenSampler(Random random, float temperature)
{
    public int Next(ReadOnlySpan<float> logits)
    {
        Span<float> probs = new float[logits.Length];
        if (temperature <= 0f)
        {
            return TensorPrimitives.IndexOfMax(logits);
        }

        TensorPrimitives.Divide(logits, temperature, probs);
        TensorPrimitives.SoftMax(probs, probs); //! MLH4007
        float threshold = random.NextSingle();
        float cumulative = 0f;
        for (int token = 0; token < probs.Length; token++)
        {
            cumulative += probs[token];
            if (threshold < cumulative)
            {
                return token;
            }
        }

        return probs.Length - 1;
    }

    public double[] Distribution(double[] logits)
    {
        var probs = new double[logits.Length];
        TensorPrimitives.SoftMax<double>(logits, probs); //! MLH4007
        return probs;
    }
}
