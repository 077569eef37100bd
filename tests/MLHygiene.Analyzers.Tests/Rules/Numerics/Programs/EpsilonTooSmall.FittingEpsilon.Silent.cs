public sealed class LogLossMetric
{
    private const float FloatEps = 1e-6f;
    private const double DoubleEps = 1e-15;

    public float Loss(float[] predictions, float[] labels)
    {
        float loss = 0f;
        for (int i = 0; i < predictions.Length; i++)
        {
            float prob = Math.Clamp(predictions[i], FloatEps, 1f - FloatEps);
            loss -= labels[i] * MathF.Log(prob) + (1f - labels[i]) * MathF.Log(1f - prob);
        }

        return loss / predictions.Length;
    }

    public double Loss(double[] predictions, double[] labels)
    {
        double loss = 0;
        for (int i = 0; i < predictions.Length; i++)
        {
            double prob = Math.Clamp(predictions[i], DoubleEps, 1 - DoubleEps);
            loss -= labels[i] * Math.Log(prob) + (1 - labels[i]) * Math.Log(1 - prob);
        }

        return loss / predictions.Length;
    }

    public double Mixed(float prediction, bool label)
    {
        double prob = Math.Min(Math.Max((double)prediction, 1e-8), 1.0 - 1e-8);
        return label ? -Math.Log(prob) : -Math.Log(1.0 - prob);
    }

    public float Smoothed(float prediction) => Math.Clamp(prediction, 1e-7f, 1f - 1e-7f);
}
