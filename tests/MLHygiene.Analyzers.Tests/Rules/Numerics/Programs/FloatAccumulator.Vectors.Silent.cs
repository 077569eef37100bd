static class Vectors
{
    public static float Dot(float[] features, float[] weights)
    {
        float sum = 0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }

    public static float Softmax(float[] logits, int label)
    {
        var total = 0f;
        foreach (var logit in logits)
        {
            total += MathF.Exp(logit);
        }

        return MathF.Exp(logits[label]) / total;
    }
}
