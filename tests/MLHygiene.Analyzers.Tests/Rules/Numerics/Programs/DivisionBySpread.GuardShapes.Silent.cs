public static class Normalization
{
    public static float[] MinMax(float[] feature)
    {
        float min = feature.Min();
        float range = feature.Max() - min;
        if (range == 0f)
        {
            return new float[feature.Length];
        }

        return feature.Select(value => (value - min) / range).ToArray();
    }

    public static double[] ZScore(double[] feature)
    {
        double mean = feature.Average();
        double std = Math.Sqrt(feature.Sum(v => (v - mean) * (v - mean)) / feature.Length);
        return feature.Select(v => std > 0 ? (v - mean) / std : 0.0).ToArray();
    }

    public static double[] LayerNorm(double[] activations, double epsilon = 1e-5)
    {
        double mean = activations.Average();
        double variance = activations.Average(v => (v - mean) * (v - mean));
        double std = Math.Sqrt(variance + epsilon);
        return Array.ConvertAll(activations, v => (v - mean) / std);
    }

    public static void UnitLength(Span<float> embedding)
    {
        float squares = 0f;
        foreach (float value in embedding)
        {
            squares += value * value;
        }

        float norm = MathF.Max(MathF.Sqrt(squares), 1e-6f);
        for (int i = 0; i < embedding.Length; i++)
        {
            embedding[i] /= norm;
        }
    }

    public static double Cosine(double[] left, double[] right)
    {
        double dot = left.Zip(right, (a, b) => a * b).Sum();
        double norms = Math.Sqrt(left.Sum(a => a * a)) * Math.Sqrt(right.Sum(b => b * b));
        return dot / (norms + 1e-12);
    }
}
