public sealed class BinaryCrossEntropy
{
    private const float Eps = 1e-8f;

    public float Forward(float[] predictions, float[] labels)
    {
        float loss = 0f;
        for (int i = 0; i < predictions.Length; i++)
        {
            float prob = Math.Clamp(predictions[i], 1e-8f, 1f - 1e-8f); //! MLH4015
            loss -= labels[i] * MathF.Log(prob) + (1f - labels[i]) * MathF.Log(1f - prob);
        }

        return loss / predictions.Length;
    }

    public float[] Backward(float[] predictions, float[] labels)
    {
        var gradient = new float[predictions.Length];
        for (int i = 0; i < gradient.Length; i++)
        {
            float upper = 1f - Eps; //! MLH4015
            float prob = MathF.Min(MathF.Max(predictions[i], Eps), upper);
            gradient[i] = (prob - labels[i]) / (prob * (1f - prob));
        }

        return gradient;
    }

    public float Accuracy(float[] predictions, float[] labels) =>
        predictions.Zip(labels, (p, y) => (p > 0.5f) == (y > 0.5f) ? 1f : 0f).Average();
}
